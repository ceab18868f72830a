import type { Connection } from "./connection.ts";
import { withPatientSaves } from "./patient-saves.ts";
import { withStreamsOverSockets } from "./stream-fetch.ts";

/**
 * Wraps `fetch` so that the Studio talks to its own origin only, and its console stays quiet.
 *
 * The Studio's parts ask three other hosts without an option to switch that off: the project's host
 * name in front of ours (its log-in SDK), Sanity's module host (is there a newer version) and
 * Sanity's API (may it ask for feedback). The first is our lake; the others get the answer that
 * makes the Studio leave it at that, without a request.
 *
 * @param fetch what carries all other requests
 * @param origin the lake's origin, e.g. `http://localhost:3900`
 * @param projectId the project as the Studio knows it, e.g. `lake`
 * @param connection hears whether the line to the lake works
 */
export function keepToOrigin(
  fetch: typeof globalThis.fetch,
  origin: string,
  projectId: string,
  connection: Connection,
): typeof globalThis.fetch {
  const ours = withPatientSaves(withStreamsOverSockets(fetch, origin, connection), connection);
  const projectOrigin = origin.replace("://", `://${projectId}.`);
  return (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, origin);
    if (url.origin === origin || !/^https?:$/.test(url.protocol)) return ours(input, init);
    if (url.origin !== projectOrigin) return Promise.resolve(answerForOthers(url));
    const home = `${origin}${url.pathname}${url.search}`;
    return input instanceof Request ? ours(new Request(home, input), init) : ours(home, init);
  };
}

function answerForOthers({ pathname }: URL): Response {
  // No newest version known; anything but an object would be written to the console.
  if (pathname.startsWith("/v1/modules/")) return Response.json({});
  return new Response(null, { status: 404 });
}
