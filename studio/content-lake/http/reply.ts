import { Readable } from "node:stream";
import type { EventSink } from "../listen/event-sink.ts";

/** A finite answer: status, headers and a body that is text, bytes or a stream. */
export interface BodyReply {
  kind: "body";
  status: number;
  headers: Record<string, string>;
  body?: string | Uint8Array | Readable;
}

/** An answer that stays open; sent over plain HTTP or over a WebSocket, the route does not know. */
export interface EventsReply {
  kind: "events";
  /** Asked before each event; when it says no, the stream ends. */
  isAllowed: () => boolean;
  /** Starts sending and returns what ends it. */
  open: (sink: EventSink) => () => void;
}

/** What a route answers. Routes never touch the socket. */
export type Reply = BodyReply | EventsReply;

/** A JSON answer. @param value anything JSON can hold */
export function json(value: unknown, status = 200, headers: Record<string, string> = {}): Reply {
  return {
    kind: "body",
    status,
    headers: { "content-type": "application/json; charset=utf-8", ...headers },
    body: JSON.stringify(value),
  };
}

/** One JSON document a line, written one at a time, so that an export of any size fits in memory. */
export function ndjson(documents: Iterable<unknown> | AsyncIterable<unknown>): Reply {
  async function* lines() {
    for await (const document of documents) yield `${JSON.stringify(document)}\n`;
  }
  return {
    kind: "body",
    status: 200,
    headers: { "content-type": "application/x-ndjson; charset=utf-8" },
    body: Readable.from(lines()),
  };
}

/** Success without a body (204). */
export function noContent(headers: Record<string, string> = {}): Reply {
  return { kind: "body", status: 204, headers };
}

/** A redirect after a form post or to a tidier address. @param location path or absolute URL */
export function redirect(location: string, headers: Record<string, string> = {}): Reply {
  return { kind: "body", status: 303, headers: { location, ...headers } };
}
