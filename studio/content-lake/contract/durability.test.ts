import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@sanity/client";
import { afterAll, describe, expect, it } from "vitest";
import { isHosted } from "./backend.ts";
import { type LakeProcess, startLakeProcess } from "./lake-process.ts";

/** More of them under `npm run test-all`. */
const rounds = process.env.DIGIPLEIN_TEST_ALL === "1" ? 50 : 5;
/** After how many acknowledged writes of a round the power goes, and how much later: any moment. */
const moment = () => ({ writes: 12 + Math.random() * 20, later: Math.random() * 40 });

describe.skipIf(isHosted)("a lake that is killed while it writes", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "content-lake-kill-"));
  let running: LakeProcess | undefined;
  afterAll(() => {
    running?.child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });

  const clientOf = ({ url }: LakeProcess) =>
    createClient({
      projectId: "lake",
      dataset: "production",
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: "2025-02-19",
      perspective: "raw",
      token: JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8")).publisher,
      maxRetries: 0,
    });

  it(
    "keeps every write that it acknowledged, and no half transaction",
    async () => {
      const acknowledged = new Map<string, number>();
      const heard = new Map<string, number>();
      for (let round = 0; round < rounds; round++) {
        const lake = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
        running = lake;
        const stopListening = await listen(lake, heard);
        const { writes, later } = moment();
        let left = writes;
        const onAcknowledged = (id: string, n: number) => {
          acknowledged.set(id, n);
          left -= 1;
          if (left <= 0) setTimeout(() => lake.child.kill("SIGKILL"), later);
        };
        const writers = [0, 1, 2, 3].map((writer) =>
          write(lake, `${round}-${writer}`, onAcknowledged),
        );
        await Promise.all(writers);
        expect(await lake.exited).toBe("SIGKILL");
        stopListening();
      }
      running = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
      const query = '*[_type == "publication"]{_id, n}';
      const stored = new Map<string, number>(
        (await clientOf(running).fetch<{ _id: string; n: number }[]>(query)).map(({ _id, n }) => [
          _id,
          n,
        ]),
      );
      expect(acknowledged.size).toBeGreaterThan(rounds * 10);
      expect(lostWrites(acknowledged, stored)).toEqual([]);
      // Nobody was shown what is not there any more.
      expect(heard.size).toBeGreaterThan(rounds);
      expect(lostWrites(heard, stored)).toEqual([]);
      expect(halfTransactions(stored)).toEqual([]);
    },
    rounds * 40_000,
  );

  /** Notes the newest number that a listener heard of each document. */
  async function listen(lake: LakeProcess, heard: Map<string, number>): Promise<() => void> {
    const events = ["welcome", "mutation"] as ("welcome" | "mutation")[];
    const stream = clientOf(lake).listen<{ n: number }>(
      '*[_type == "publication"]',
      {},
      { events },
    );
    let stop = () => {};
    await new Promise<void>((resolve) => {
      const subscription = stream.subscribe({
        next: (event) => {
          if (event.type === "welcome") resolve();
          else if (event.type === "mutation" && event.result)
            heard.set(event.documentId, event.result.n);
        },
        // The lake is gone, as it should be.
        error: () => resolve(),
      });
      stop = () => subscription.unsubscribe();
    });
    return stop;
  }

  /** Writes pairs of documents one transaction after the other, until the lake is gone. */
  async function write(
    lake: LakeProcess,
    name: string,
    onAcknowledged: (id: string, n: number) => void,
  ) {
    const client = clientOf(lake);
    for (let n = 0; ; n++) {
      const _id = `publication.${name}.${n % 20}.a`;
      const document = { _type: "publication", n, filler: "x".repeat(2000) };
      try {
        await client
          .transaction()
          .createOrReplace({ _id, ...document })
          .createOrReplace({ _id: twinOf(_id), ...document })
          .commit({ returnDocuments: false });
      } catch {
        return;
      }
      onAcknowledged(_id, n);
    }
  }
});

describe("the judgement over a killed lake", () => {
  const pair = (n: number, m: number) =>
    new Map([
      ["x.a", n],
      ["x.b", m],
    ]);

  it("sees a write that is gone, or older than what was acknowledged", () => {
    expect(lostWrites(pair(3, 3), new Map())).toEqual(["x.a", "x.b"]);
    expect(lostWrites(pair(3, 3), pair(3, 2))).toEqual(["x.b"]);
    expect(lostWrites(pair(3, 3), pair(4, 4))).toEqual([]);
  });

  it("sees half a transaction", () => {
    expect(halfTransactions(pair(3, 2))).toEqual(["x.a", "x.b"]);
    expect(halfTransactions(new Map([["x.a", 1]]))).toEqual(["x.a"]);
    expect(halfTransactions(pair(3, 3))).toEqual([]);
  });
});

/** Ids of writes that were acknowledged and are not there; a later write is as good. */
function lostWrites(acknowledged: Map<string, number>, stored: Map<string, number>): string[] {
  return [...acknowledged].filter(([id, n]) => (stored.get(id) ?? -1) < n).map(([id]) => id);
}

/** Ids whose twin, written in the same transaction, says something else. */
function halfTransactions(stored: Map<string, number>): string[] {
  return [...stored].filter(([id, n]) => stored.get(twinOf(id)) !== n).map(([id]) => id);
}

function twinOf(id: string): string {
  return id.endsWith(".a") ? `${id.slice(0, -1)}b` : `${id.slice(0, -1)}a`;
}
