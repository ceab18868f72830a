import { type IncomingMessage, request as send } from "node:http";
import type { Identify } from "../auth/caller.ts";
import { page } from "../auth/pages/page.ts";
import type { Arrival } from "../http/api-door.ts";
import type { Reply } from "../http/reply.ts";
import { LakeError } from "../model.ts";

/** The process that shows what the content looks like on a site. */
export interface PreviewUpstream {
  /** on this machine, e.g. `http://127.0.0.1:40123` */
  url: string;
  /** by which it knows that we ask */
  key: string;
}

/** Answers requests under `/preview/`. */
export type PreviewDoor = (arrival: Arrival) => Promise<Reply>;

/** A page asks for its files without a session, and for as long as it is open. In milliseconds. */
const FILES_FOLLOW = 600_000;

/** What of its answer travels on. Never a cookie: its pages are content, and no part of us. */
const PASSED_ON = [
  "access-control-allow-origin",
  "cache-control",
  "content-length",
  "content-security-policy",
  "content-type",
  "location",
  "referrer-policy",
  "x-robots-tag",
];

/**
 * Passes requests on to the preview, with the session of the person who asks, so that it sees what
 * they may see and nothing else. A robot's token is not passed on. A request wakes a preview that
 * sleeps, so strangers are passed on only when somebody of ours looked just before.
 *
 * @param upstream absent when there is no preview
 */
export function previewDoor(
  upstream: PreviewUpstream | undefined,
  identify: Identify,
): PreviewDoor {
  let lastLook = Number.NEGATIVE_INFINITY;
  return async ({ request, url }) => {
    if (!upstream) throw new LakeError(404, "This lake has no preview.", "notFound");
    const caller = identify(request.headers);
    if (caller?.account) lastLook = performance.now();
    else if (performance.now() - lastLook > FILES_FOLLOW) return signedOutPage();
    const answer = await new Promise<IncomingMessage | null>((resolve) => {
      const passedOn = send(new URL(url.pathname + url.search, upstream.url), {
        agent: false,
        headers: {
          "x-preview-key": upstream.key,
          ...(caller?.account && { authorization: `Bearer ${caller.token}` }),
        },
      });
      passedOn.once("response", resolve);
      passedOn.once("error", () => resolve(null));
      passedOn.end();
    });
    if (!answer) return unreachablePage();
    return {
      kind: "body",
      status: answer.statusCode ?? 502,
      headers: Object.fromEntries(
        PASSED_ON.flatMap((name) => {
          const value = answer.headers[name];
          return value === undefined ? [] : [[name, String(value)]];
        }),
      ),
      body: answer,
    };
  };
}

function signedOutPage(): Reply {
  return page({
    isFramed: true,
    status: 401,
    title: "Je bent niet ingelogd",
    body: "<p>Log in bij de Studio en open het voorbeeld opnieuw.</p>",
  });
}

function unreachablePage(): Reply {
  return page({
    isFramed: true,
    status: 502,
    title: "Het voorbeeld lukt even niet",
    body: "<p>Wat je schreef, is bewaard. Probeer het zo nog eens.</p>",
  });
}
