import type { LakeServer } from "../../studio/content-lake/server.ts";
import { EDITOR } from "./bench-world.ts";
import { percentile } from "./statistics.ts";

/**
 * How long it takes until the last of many listeners has heard of an edit. They listen over HTTP, as
 * editors do, each to every document with its result.
 * @param listeners how many
 * @param edits one after the other, each when the last one was heard by all
 * @returns milliseconds from sending an edit
 */
export async function measureListeners(
  { url, lake, accounts, sessions }: LakeServer,
  listeners: number,
  edits: number,
): Promise<{ p50: number; p95: number }> {
  const account = await accounts.create({
    name: "Bench",
    email: "bench@example.org",
    password: "een lang wachtwoord",
    role: "editor",
    regions: [],
  });
  const { token } = sessions.start(account?.id ?? "");
  const ears = await Promise.all(Array.from({ length: listeners }, () => ear(url, token)));
  const taken: number[] = [];
  for (let edit = 0; edit < edits; edit += 1) {
    const transactionId = `bench-edit-${edit}`;
    const started = performance.now();
    const heard = ears.map(({ until }) => until(transactionId));
    await lake.mutate([{ patch: { id: "bench-000002", set: { edit } } }], {
      actor: EDITOR,
      transactionId,
    });
    await Promise.all(heard);
    taken.push(performance.now() - started);
  }
  for (const { close } of ears) close();
  return { p50: percentile(taken, 50), p95: percentile(taken, 95) };
}

/** One listener that reads its stream. */
async function ear(url: string, token: string) {
  const abort = new AbortController();
  const path = `/v2025-02-19/data/listen/production?query=${encodeURIComponent("*")}&includeResult=true`;
  const answer = await fetch(url + path, {
    headers: { authorization: `Bearer ${token}` },
    signal: abort.signal,
  });
  if (!answer.body) throw new Error(`The lake answered ${answer.status}.`);
  const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
  const until = async (part: string) => {
    for (let text = ""; !text.includes(part); ) {
      const { value, done } = await reader.read();
      if (done) throw new Error("The stream ended.");
      // A part may come in two pieces.
      text = text.slice(-part.length) + value;
    }
  };
  await until("welcome");
  return { until, close: () => abort.abort() };
}
