/** One server-sent event, before it is written as text. */
export interface StreamEvent {
  event: string;
  /** Becomes the client's `Last-Event-ID`. */
  id?: string;
  data: unknown;
}

/** Where a stream writes: an HTTP response or a WebSocket, both with the same text. */
export interface EventSink {
  send(event: StreamEvent): void;
  /** Keeps proxies and browsers from closing a quiet stream. */
  heartbeat(): void;
  close(): void;
  /** Calls back once, when the client is gone or was dropped. */
  onClose(callback: () => void): void;
}

/** A client that reads slower than this many bytes behind is dropped; it reconnects by itself. */
export const maximumBacklog = 8 * 1024 * 1024;

/** Milliseconds between heartbeats, under the 30 s after which common proxies give up. */
export const heartbeatInterval = 15_000;

/**
 * Writes an event in the text form of server-sent events
 * (https://html.spec.whatwg.org/multipage/server-sent-events.html).
 */
export function eventText({ event, id, data }: StreamEvent): string {
  const idLine = id === undefined ? "" : `id: ${id}\n`;
  return `event: ${event}\n${idLine}data: ${JSON.stringify(data)}\n\n`;
}

/** A comment line, which clients skip. */
export const heartbeatText = ":\n\n";
