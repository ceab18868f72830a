import { type Connection, patience } from "./connection.ts";
import { openSocket } from "./open-socket.ts";

/** A WebSocket close code of 4000 + n is the lake's refusal with HTTP status n. */
const refusalBase = 4000;

/** Which stream to open, and how. */
export interface SocketStream {
  /** with scheme `ws:` or `wss:` */
  url: string;
  /** ends the stream when aborted */
  signal?: AbortSignal | null | undefined;
  /** hears whether the line works */
  connection: Connection;
}

/**
 * Opens a WebSocket and hands its text messages over as the body of a fetch `Response`, so that a
 * reader of server-sent events cannot tell the difference.
 *
 * The promise settles with the first message or the close, never at the mere opening: only then is
 * it known whether the lake serves the stream or refuses it.
 *
 * A stream with `enableResume` outlives its socket: the next one goes on after the last event. The
 * Studio would lock the form while it reconnects, and what is typed meanwhile would be lost.
 *
 * @returns status 200 with the stream as its body, or the status and reason of the refusal
 * @throws TypeError when the lake cannot be reached (as `fetch` does), the signal's reason on abort
 */
export function openSocketResponse(stream: SocketStream): Promise<Response> {
  const { url, signal, connection } = stream;
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  if (signal?.aborted) return Promise.reject(signal.reason);

  const address = new URL(url);
  const isResumable = address.searchParams.get("enableResume") === "true";
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  let hangUp = () => {};
  const finish = (end: (open: ReadableStreamDefaultController<Uint8Array>) => void) => {
    signal?.removeEventListener("abort", abort);
    if (controller) end(controller);
    controller = undefined;
  };
  const abort = () => {
    finish((open) => open.error(signal?.reason));
    reject(signal?.reason);
    hangUp();
  };
  signal?.addEventListener("abort", abort);

  const onText = (text: string) => {
    connection.report(false);
    attempts = 0;
    const lastEventId = /^id: (.*)$/m.exec(text)?.[1];
    if (lastEventId !== undefined) address.searchParams.set("lastEventId", lastEventId);
    if (!controller) {
      const body = new ReadableStream<Uint8Array>({
        start: (opened) => {
          controller = opened;
        },
        cancel: () => {
          controller = undefined;
          hangUp();
        },
      });
      resolve(new Response(body, { headers: { "content-type": "text/event-stream" } }));
    }
    controller?.enqueue(encoder.encode(text));
  };
  let attempts = 0;
  const dial = () => {
    hangUp = openSocket(address.href, { onText, onEnd });
  };
  const onEnd = (code: number, reason: string) => {
    const status = code - refusalBase;
    if (status >= 400 && status < 600) {
      connection.report(false);
      finish((open) => open.close());
      resolve(refusal(status, reason));
      return;
    }
    connection.report(true);
    if (controller && isResumable) {
      attempts += 1;
      connection.whenBack(patience(attempts)).then(() => controller && dial());
      return;
    }
    finish((open) => open.close());
    reject(new TypeError(`The event stream could not be opened (code ${code}).`));
  };
  dial();
  return promise;
}

function refusal(status: number, reason: string): Response {
  return new Response(reason, { status, headers: { "content-type": "application/json" } });
}
