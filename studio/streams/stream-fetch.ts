import type { Connection } from "./connection.ts";
import { openSocketResponse } from "./socket-response.ts";

/**
 * Wraps `fetch` so that event streams of one origin travel over WebSockets.
 *
 * Browsers allow six HTTP/1.1 connections per host and a Studio tab with one open document holds
 * six event streams, so over plain HTTP every other request would wait for ever. WebSockets are not
 * counted among the six. The lake answers the upgrade on a stream's own path with the same text.
 *
 * A WebSocket cannot carry request headers, so the position to resume from (`Last-Event-ID`) goes
 * along as the parameter `lastEventId`; the session travels as a cookie.
 *
 * @param fetch what carries all other requests
 * @param origin the lake's origin, e.g. `http://localhost:3900`
 * @param connection hears whether the line works
 */
export function withStreamsOverSockets(
  fetch: typeof globalThis.fetch,
  origin: string,
  connection: Connection,
): typeof globalThis.fetch {
  return (input, init) => {
    const url = streamUrl(input, init, origin);
    if (url === undefined) return fetch(input, init);
    return openSocketResponse({ url, signal: init?.signal, connection });
  };
}

/** The WebSocket address of an event stream, or nothing when the request is an ordinary one. */
function streamUrl(
  input: RequestInfo | URL,
  init: RequestInit | undefined,
  origin: string,
): string | undefined {
  if (input instanceof Request) return undefined;
  const headers = new Headers(init?.headers);
  const url = new URL(input, origin);
  const isStream =
    url.origin === origin &&
    (init?.method ?? "GET") === "GET" &&
    headers.get("accept")?.startsWith("text/event-stream");
  if (!isStream) return undefined;
  const lastEventId = headers.get("last-event-id");
  if (lastEventId) url.searchParams.set("lastEventId", lastEventId);
  url.protocol = url.protocol.replace("http", "ws");
  return url.href;
}
