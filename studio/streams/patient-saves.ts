import { type Connection, patience } from "./connection.ts";

/** What a proxy answers while the lake behind it restarts. */
const NOT_THERE = [502, 503, 504];
/** Browsers let 64 kB of such requests outlive their page. */
const MAY_OUTLIVE_PAGE = 16_000;

/**
 * Wraps `fetch` so that a save that cannot reach the lake waits for the line to come back, instead of
 * failing: the Studio would lock the form, and send the edits again as if they were new.
 *
 * The same save goes out again with the same transaction id, so that it happens once, also when only
 * its answer got lost. A save that is under way also outlives its page, for who closes it at once.
 *
 * @param fetch what carries all requests
 * @param connection hears how it goes
 */
export function withPatientSaves(
  fetch: typeof globalThis.fetch,
  connection: Connection,
): typeof globalThis.fetch {
  return async (input, init) => {
    const transactionId = transactionOf(input, init);
    if (transactionId === undefined) return fetch(input, init);
    const request = { ...init, keepalive: String(init?.body).length < MAY_OUTLIVE_PAGE };
    const first = await attempt(fetch, input, request);
    if (first) return first;
    const sent = connection.wait();
    try {
      for (let tries = 1; ; tries += 1) {
        connection.report(true);
        await connection.whenBack(patience(tries));
        const answer = await attempt(fetch, input, request);
        if (!answer) continue;
        connection.report(false);
        return (await isDoneBefore(answer)) ? Response.json({ transactionId }) : answer;
      }
    } finally {
      sent();
    }
  };
}

/** The transaction id of a save, or nothing for any other request. */
function transactionOf(input: RequestInfo | URL, init?: RequestInit): string | undefined {
  if (input instanceof Request || init?.method !== "POST" || typeof init.body !== "string") return;
  if (!/\/data\/(actions|mutate)\//.test(String(input))) return;
  const { transactionId } = JSON.parse(init.body);
  return typeof transactionId === "string" ? transactionId : undefined;
}

/** @returns nothing when the lake was not reached */
async function attempt(
  fetch: typeof globalThis.fetch,
  input: RequestInfo | URL,
  init: RequestInit,
): Promise<Response | undefined> {
  try {
    const answer = await fetch(input, init);
    return NOT_THERE.includes(answer.status) ? undefined : answer;
  } catch (error) {
    // As `fetch` fails without a network; anything else, such as an abort, is the caller's.
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Whether the lake says that it has this transaction: then an earlier try did reach it. */
async function isDoneBefore(answer: Response): Promise<boolean> {
  if (answer.status !== 409) return false;
  const body: { error?: { type?: unknown } } = await answer.clone().json();
  return body.error?.type === "transactionAlreadyExistsError";
}
