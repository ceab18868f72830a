import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createClient, type ListenEvent, type SanityClient } from "@sanity/client";
import { afterAll, describe, expect, it, vi } from "vitest";
import { isHosted } from "./backend.ts";
import { type LakeProcess, startLakeProcess } from "./lake-process.ts";

const documents = 40;

describe.skipIf(isHosted)("a client that listens while the lake restarts", () => {
  const dataDir = mkdtempSync(join(tmpdir(), "content-lake-restart-"));
  let running: LakeProcess | undefined;
  afterAll(() => {
    running?.child.kill("SIGKILL");
    rmSync(dataDir, { recursive: true, force: true });
  });
  const clientOf = (url: string) =>
    createClient({
      projectId: "lake",
      dataset: "production",
      apiHost: url,
      useProjectHostname: false,
      useCdn: false,
      apiVersion: "2025-02-19",
      perspective: "raw",
      token: JSON.parse(readFileSync(join(dataDir, "tokens.json"), "utf8")).maintenance,
    });

  /** Keeps a copy of every page, as the Studio does: fetched once, then by events alone. */
  function mirror(client: SanityClient) {
    const pages = new Map<string, number>();
    const greetings: string[] = [];
    const query = '*[_type == "page"]';
    const fetchAll = async () => {
      const all = await client.fetch<{ _id: string; n: number }[]>(query);
      pages.clear();
      for (const { _id, n } of all) pages.set(_id, n);
    };
    const hear = async (event: ListenEvent<{ n: number }>) => {
      if (event.type !== "mutation") {
        greetings.push(event.type);
        if (event.type !== "welcomeback") await fetchAll();
      } else if (event.result) pages.set(event.documentId, event.result.n);
      else pages.delete(event.documentId);
    };
    let turn = Promise.resolve();
    const events = [
      "welcome" as const,
      "reset" as const,
      "welcomeback" as const,
      "mutation" as const,
    ];
    const subscription = client
      .listen<{ n: number }>(query, {}, { events, enableResume: true })
      .subscribe((event) => {
        turn = turn.then(() => hear(event));
      });
    return { pages, greetings, stop: () => subscription.unsubscribe() };
  }

  it("ends with everything that was written meanwhile", async () => {
    running = await startLakeProcess({ DIGIPLEIN_DATA: dataDir });
    const { url } = running;
    const client = clientOf(url);
    const copy = mirror(client);
    await vi.waitFor(() => expect(copy.greetings).toEqual(["welcome"]), 10_000);
    for (let n = 0; n < documents; n += 1) {
      // Some before, some in the first moments of the lake that came back, when nobody listens yet.
      if (n === documents / 2) {
        running.child.kill("SIGKILL");
        await running.exited;
        running = await startLakeProcess({
          DIGIPLEIN_DATA: dataDir,
          DIGIPLEIN_LAKE_PORT: new URL(url).port,
        });
      }
      await client.createOrReplace({ _id: `page-${n}`, _type: "page", n });
      if (n > documents / 2) await client.delete(`page-${n - documents / 2}`);
    }
    await vi.waitFor(() => expect(copy.greetings).toEqual(["welcome", "welcomeback"]), 20_000);
    await client.createOrReplace({ _id: "page-last", _type: "page", n: documents });
    await vi.waitFor(() => expect(copy.pages.get("page-last")).toBe(documents), 10_000);
    const stored = await client.fetch<{ _id: string; n: number }[]>('*[_type == "page"]');
    expect(stored).toHaveLength(documents / 2 + 2);
    expect([...copy.pages].sort()).toEqual(stored.map(({ _id, n }) => [_id, n] as const).sort());
    copy.stop();
  }, 60_000);
});
