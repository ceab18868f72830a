import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient } from "@sanity/client";
import { afterAll, describe, expect, it } from "vitest";
import { isHosted } from "./backend.ts";
import { type LakeProcess, startLakeProcess } from "./lake-process.ts";

const rounds = 6;
/** How long each round writes before the power goes, in milliseconds; it differs a little. */
const writingTime = (round: number) => 250 + round * 90;

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

  it("keeps every write that it acknowledged, and no half transaction", async () => {
    const acknowledged = new Map<string, number>();
    for (let round = 0; round < rounds; round++) {
      const lake = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
      running = lake;
      const kill = setTimeout(() => lake.child.kill("SIGKILL"), writingTime(round));
      const writers = [0, 1, 2, 3].map((writer) => write(lake, `${round}-${writer}`, acknowledged));
      await Promise.all(writers);
      clearTimeout(kill);
      expect(await lake.exited).toBe("SIGKILL");
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
    const lost = [...acknowledged].filter(([id, n]) => (stored.get(id) ?? -1) < n);
    expect(lost).toEqual([]);
    // Each transaction writes a pair; a kill must never leave one of the two.
    for (const [id, n] of stored) expect(stored.get(twinOf(id))).toBe(n);
  }, 25_000);

  /** Writes pairs of documents one transaction after the other, until the lake is gone. */
  async function write(lake: LakeProcess, name: string, acknowledged: Map<string, number>) {
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
      acknowledged.set(_id, n);
    }
  }

  function twinOf(id: string): string {
    return id.endsWith(".a") ? `${id.slice(0, -1)}b` : `${id.slice(0, -1)}a`;
  }
});
