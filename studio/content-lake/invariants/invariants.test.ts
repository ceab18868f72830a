import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { applyPatch } from "mendoza";
import { describe, expect, it } from "vitest";
import { parseActions } from "../actions/parse-actions.ts";
import { purgedBy } from "../actions/plan-action.ts";
import type { Lake, LakeDocument } from "../model.ts";
import { openLake } from "../open-lake.ts";
import { actorAs } from "../open-test-lake.ts";
import { follow } from "./follower.ts";
import { performWrite } from "./perform-write.ts";
import { IDS, type RandomWrite, randomSequence } from "./random-writes.ts";

/** All of them under `npm run test-all`. */
const ALL = process.env.DIGIPLEIN_TEST_ALL === "1";
const SEQUENCES = ALL ? 10_000 : 150;
const SEED = 20_261_122;
/** After this many sequences a fresh file, as history only grows. */
const PER_FILE = 100;

const actor = actorAs("administrator");
/** Durability has tests of its own: where there is a memory disk, these writes stay in it. */
const parent = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

type Document = Record<string, unknown>;

/** What was there after a write. */
interface State {
  revision: string;
  documents: LakeDocument[];
}

describe(`${SEQUENCES} random sequences of writes`, () => {
  it(
    "leave history, state, export and listeners saying the same, and a restart the same bytes",
    async () => {
      const counted = { sequences: 0, committed: 0, refused: 0 };
      let directory = "";
      const property = fc.asyncProperty(randomSequence, fc.nat(8), async (writes, listenFrom) => {
        if (counted.sequences % PER_FILE === 0) {
          rmSync(directory, { recursive: true, force: true });
          directory = mkdtempSync(join(parent, "content-lake-invariants-"));
        }
        counted.sequences += 1;
        const { committed } = await runSequence(directory, writes, listenFrom);
        counted.committed += committed;
        counted.refused += writes.length - committed;
      });
      try {
        await fc.assert(property, { numRuns: SEQUENCES, seed: SEED });
      } finally {
        rmSync(directory, { recursive: true, force: true });
      }
      if (ALL) console.log(counted);
      // Neither an easy day nor one on which nothing works.
      expect(counted.committed).toBeGreaterThan(SEQUENCES * 4);
      expect(counted.refused).toBeGreaterThan(SEQUENCES);
    },
    // A twentieth of a second each; a machine that is busy takes far longer.
    SEQUENCES * 1000,
  );
});

/** Runs one sequence on the empty lake in a directory, checks everything, and empties it again. */
async function runSequence(directory: string, writes: RandomWrite[], listenFrom: number) {
  let lake = await openLake({ dataDir: directory });
  try {
    const states: State[] = [];
    let bytes = await exported(lake);
    let follower: Awaited<ReturnType<typeof follow>> | undefined;
    for (const [index, write] of writes.entries()) {
      if (index === Math.min(listenFrom, writes.length - 1)) follower = await follow(lake, actor);
      const revision = await performWrite(lake, write, actor);
      if (revision === null)
        expect(await exported(lake), "refused, so nothing changed").toBe(bytes);
      else {
        forget(states, write);
        states.push({ revision, documents: await all(lake) });
        bytes = await exported(lake);
      }
    }
    await follower?.caughtUp();
    follower?.stop();

    const now = new Map((await all(lake)).map((document) => [document._id, document]));
    await checkExport(lake, now);
    await checkReplay(lake, now);
    await checkPast(lake, states);
    for (const rebuilt of [follower?.byMutations, follower?.byEffects])
      same(present(rebuilt ?? new Map()), now);

    await lake.close();
    lake = await openLake({ dataDir: directory });
    expect(await exported(lake), "after a restart").toBe(bytes);
    await empty(lake);
    return { committed: states.length };
  } catch (error) {
    // What a failure leaves behind must not fail the next, smaller sequence.
    await lake.close();
    rmSync(directory, { recursive: true, force: true });
    throw error;
  } finally {
    await lake.close().catch(() => undefined);
  }
}

async function all(lake: Lake): Promise<LakeDocument[]> {
  return (await lake.documents(IDS, actor)).documents;
}

/** The export as the lake sends it: a line a document. */
async function exported(lake: Lake): Promise<string> {
  let text = "";
  for await (const document of lake.exportDocuments(actor)) text += `${JSON.stringify(document)}\n`;
  return text;
}

async function checkExport(lake: Lake, now: Map<string, LakeDocument>): Promise<void> {
  const lines = (await exported(lake)).split("\n").filter(Boolean);
  same(
    new Map(lines.map((line) => JSON.parse(line)).map((document) => [document._id, document])),
    now,
  );
}

/** The whole log, taken forward from nothing, is the state. */
async function checkReplay(lake: Lake, now: Map<string, LakeDocument>): Promise<void> {
  const request = { ids: IDS, actor, includeEffects: true, limit: 1_000_000 };
  const log = JSON.parse(JSON.stringify(await lake.transactions(request)));
  const replayed = new Map<string, Document | null>();
  for (const { id, effects } of log)
    for (const [document, { apply }] of Object.entries<{ apply: unknown[] }>(effects)) {
      const { _rev, ...content } = replayed.get(document) ?? {};
      const after = applyPatch(replayed.get(document) ? content : null, apply);
      replayed.set(document, after && { ...after, _rev: id });
    }
  same(present(replayed), now);
}

/** Every state of the past is still there, taken back from the present. */
async function checkPast(lake: Lake, states: State[]): Promise<void> {
  for (const { revision, documents } of states)
    expect(await lake.documentsAt(IDS, { revision }, actor)).toEqual(documents);
}

/** What was purged was never there. */
function forget(states: State[], write: RandomWrite): void {
  if (write.kind !== "act") return;
  const purged = parseActions(write.actions).flatMap(purgedBy);
  for (const state of states)
    state.documents = state.documents.filter(({ _id }) => !purged.includes(_id));
}

function present<Value>(documents: Map<string, Value | null>): Map<string, Value> {
  return new Map([...documents].flatMap(([id, value]) => (value === null ? [] : [[id, value]])));
}

function same(found: Map<string, unknown>, expected: Map<string, unknown>): void {
  const [one, other] = [found, expected].map((map) => Object.fromEntries(map));
  if (!isDeepStrictEqual(one, other)) expect(one).toEqual(other);
}

/** Takes everything away, the past too. */
async function empty(lake: Lake): Promise<void> {
  await lake.mutate(
    IDS.map((_id) => ({ createOrReplace: { _id, _type: "t" } })),
    { actor },
  );
  await lake.act(
    ["a", "b"].map((id) => ({
      actionType: "sanity.action.document.delete",
      publishedId: id,
      includeDrafts: IDS.filter((other) => other.endsWith(`.${id}`)),
      purge: true,
    })),
    { actor },
  );
}
