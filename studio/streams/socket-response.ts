/** A WebSocket close code of 4000 + n is the lake's refusal with HTTP status n. */
const refusalBase = 4000;

/**
 * Opens a WebSocket and hands its text messages over as the body of a fetch `Response`, so that a
 * reader of server-sent events cannot tell the difference.
 *
 * The promise settles with the first message or the close, never at the mere opening: only then is
 * it known whether the lake serves the stream or refuses it.
 *
 * @param url the stream's address with scheme `ws:` or `wss:`
 * @param signal ends the stream when aborted
 * @returns status 200 with the stream as its body, or the status and reason of the refusal
 * @throws TypeError when the lake cannot be reached (as `fetch` does), the signal's reason on abort
 */
export function openSocketResponse(url: string, signal?: AbortSignal | null): Promise<Response> {
  const { promise, resolve, reject } = Promise.withResolvers<Response>();
  if (signal?.aborted) return Promise.reject(signal.reason);

  const socket = new WebSocket(url);
  const encoder = new TextEncoder();
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined;
  const finish = (end: (open: ReadableStreamDefaultController<Uint8Array>) => void) => {
    signal?.removeEventListener("abort", abort);
    if (controller) end(controller);
    controller = undefined;
  };
  const abort = () => {
    const reason = signal?.reason;
    finish((open) => open.error(reason));
    reject(reason);
    // Closing one that is not open yet works too, but browsers warn about it in the console.
    if (socket.readyState === WebSocket.CONNECTING)
      socket.addEventListener("open", () => socket.close());
    else socket.close();
  };
  signal?.addEventListener("abort", abort);

  socket.addEventListener("message", (event) => {
    if (!controller) {
      const body = new ReadableStream<Uint8Array>({
        start: (opened) => {
          controller = opened;
        },
        cancel: () => socket.close(),
      });
      resolve(new Response(body, { headers: { "content-type": "text/event-stream" } }));
    }
    controller?.enqueue(encoder.encode(String(event.data)));
  });
  socket.addEventListener("close", (event) => {
    finish((open) => open.close());
    const status = event.code - refusalBase;
    if (status >= 400 && status < 600) resolve(refusal(status, event.reason));
    else reject(new TypeError(`The event stream could not be opened (code ${event.code}).`));
  });
  return promise;
}

function refusal(status: number, reason: string): Response {
  return new Response(reason, { status, headers: { "content-type": "application/json" } });
}
