import * as z from "zod";
import { type Connection, patience } from "./connection.ts";

/** What a proxy answers while the lake behind it restarts. */
const NOT_THERE = [502, 503, 504];
/** Browsers let 64 kB of such requests outlive their page. */
const MAY_OUTLIVE_PAGE = 16_000;
/** The Studio hears what the lake did over another line, about when the answer comes. */
const HEARD_BY_THEN = 500;

/**
 * Wraps `fetch` so that a save that cannot reach the lake waits for the line to come back, instead of
 * failing: the Studio would lock the form, and send the edits again as if they were new.
 *
 * The same save goes out again with the same transaction id, so that it happens once, also when only
 * its answer got lost. A save that is under way also outlives its page, for who closes it at once.
 *
 * What an editor clicked is carried out as well: the Studio gives up a publication that is under way
 * for the next save of the same document, and then the click would be lost without a word.
 *
 * @param fetch what carries all requests
 * @param connection hears how it goes
 */
export function withPatientSaves(
  fetch: typeof globalThis.fetch,
  connection: Connection,
): typeof globalThis.fetch {
  const send = async ({ input, request, transactionId }: Save): Promise<Response> => {
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
  return async (input, init) => {
    const save = saveIn(input, init);
    if (save === undefined) return fetch(input, init);
    if (!save.isClick) return send(save);
    const done = connection.carry();
    return send(save).finally(() => setTimeout(done, HEARD_BY_THEN));
  };
}

/** A request that changes something, with the number by which the lake knows it again. */
interface Save {
  input: string | URL;
  request: RequestInit;
  transactionId: string;
  /** Somebody asked for it; the others the Studio sends by itself. */
  isClick: boolean;
}

const bodySchema = z.union([
  z.looseObject({ transactionId: z.string() }),
  z.looseObject({ actions: z.array(z.unknown()).min(1) }),
]);

/** A save as it is sent, or nothing for any other request. */
function saveIn(input: RequestInfo | URL, init?: RequestInit): Save | undefined {
  if (input instanceof Request || init?.method !== "POST" || typeof init.body !== "string") return;
  if (!/\/data\/(actions|mutate)\//.test(String(input))) return;
  const { data: body } = bodySchema.safeParse(JSON.parse(init.body));
  if (body === undefined) return;
  const keepalive = init.body.length < MAY_OUTLIVE_PAGE;
  if (typeof body.transactionId === "string") {
    const { transactionId } = body;
    return { input, request: { ...init, keepalive }, transactionId, isClick: false };
  }
  // The Studio numbers what it saves by itself; an action without a number is somebody's click.
  const transactionId = crypto.randomUUID();
  const numbered = JSON.stringify({ ...body, transactionId });
  const request = { ...init, body: numbered, keepalive, signal: null };
  return { input, request, transactionId, isClick: true };
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
