import type { WebSocket } from "ws";
import { type EventSink, eventText, heartbeatText, maximumBacklog } from "./event-sink.ts";

/**
 * Sends a stream as the messages of a WebSocket, so that a browser's limit of six HTTP
 * connections for one host does not starve a Studio with many open streams.
 */
export function websocketSink(socket: WebSocket): EventSink {
  const write = (text: string) => {
    if (socket.readyState !== socket.OPEN) return;
    socket.send(text);
    if (socket.bufferedAmount > maximumBacklog) socket.terminate();
  };
  return {
    send: (event) => write(eventText(event)),
    heartbeat: () => write(heartbeatText),
    close: () => socket.close(1000),
    onClose: (callback) => socket.once("close", callback),
  };
}
