import type { ServerResponse } from "node:http";
import { type EventSink, eventText, heartbeatText, maximumBacklog } from "./event-sink.ts";

/** Sends a stream as the body of an HTTP response. @param response before its head is written */
export function httpSink(response: ServerResponse): EventSink {
  response.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-cache, no-transform",
    "x-accel-buffering": "no",
  });
  response.flushHeaders();
  const write = (text: string) => {
    if (response.writableEnded || response.destroyed) return;
    response.write(text);
    if (response.writableLength > maximumBacklog) response.destroy();
  };
  return {
    send: (event) => write(eventText(event)),
    heartbeat: () => write(heartbeatText),
    close: () => response.end(),
    onClose: (callback) => response.once("close", callback),
  };
}
