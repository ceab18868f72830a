import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { missedCommits } from "../history/missed-commits.ts";
import type { Actor } from "../model.ts";
import { actorAs, openTestLake, type TestLake, temporaryDirectory } from "../open-test-lake.ts";
import { DocumentStore } from "../store/document-store.ts";
import type { StreamEvent } from "./event-sink.ts";
import { mutationStream } from "./mutation-stream.ts";

const reader = actorAs("reader");

/** Listens as a client does; `stop` is the connection that broke. */
async function listen(
  lake: TestLake,
  lastEventId?: string,
  { actor = reader, query = '*[_type == "t"]' }: { actor?: Actor; query?: string } = {},
) {
  const events: StreamEvent[] = [];
  const open = await mutationStream(lake, {
    query,
    params: {},
    actor,
    includeMutations: true,
    includeResult: true,
    includePreviousRevision: true,
    includeAllVersions: false,
    effects: true,
    lastEventId,
  });
  const stop = open({
    send: (event) => events.push(event),
    heartbeat: () => {},
    close: () => {},
    onClose: () => {},
  });
  const heard = async () => {
    // Events are sent after a few turns of the event loop.
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [greeting, ...mutations] = events;
    return { greeting: greeting?.event, mutations, last: events.at(-1)?.id };
  };
  return { heard, stop };
}

const put = (lake: TestLake, id: string, n: number) =>
  lake.write({ createOrReplace: { _id: id, _type: "t", n } });

describe("a listener that comes back", () => {
  it("hears exactly what it missed, as it would have heard it", async () => {
    const lake = await openTestLake();
    await put(lake, "a", 0);
    const witness = await listen(lake);
    const first = await listen(lake);
    await put(lake, "a", 1);
    first.stop();
    await put(lake, "a", 2);
    await lake.write({ delete: { id: "a" } }, { create: { _id: "b", _type: "t" } });
    await lake.write({ create: { _id: "other", _type: "unheard" } });
    await put(lake, "b", 3);
    const { mutations: before, last } = await first.heard();
    const second = await listen(lake, last);
    await put(lake, "b", 4);
    const { greeting, mutations: after } = await second.heard();
    expect(greeting).toBe("welcomeback");
    const all = (await witness.heard()).mutations;
    expect(all).toHaveLength(6);
    expect([...before, ...after]).toEqual(all);
  });

  it("goes on within a transaction of which it heard half", async () => {
    const lake = await openTestLake();
    const witness = await listen(lake);
    await lake.write(
      { create: { _id: "c", _type: "t" } },
      { create: { _id: "a", _type: "t" } },
      { create: { _id: "b", _type: "t" } },
    );
    const { mutations: all } = await witness.heard();
    for (const [index, { id }] of all.entries()) {
      const { mutations } = await (await listen(lake, id)).heard();
      expect(mutations).toEqual(all.slice(index + 1));
    }
  });

  it("is told of the same over a restart of the lake", async () => {
    const directory = temporaryDirectory();
    const lake = await openTestLake(directory);
    const first = await listen(lake);
    const witness = await listen(lake);
    await put(lake, "a", 1);
    first.stop();
    const { last } = await first.heard();
    await put(lake, "a", 2);
    const { mutations: all } = await witness.heard();
    await lake.close();
    const { greeting, mutations } = await (
      await listen(await openTestLake(directory), last)
    ).heard();
    expect(greeting).toBe("welcomeback");
    expect(mutations).toEqual(all.slice(1));
  });

  it("is told to fetch anew when what it missed is not known", async () => {
    const lake = await openTestLake();
    await put(lake, "a", 1);
    const { last } = await (await listen(lake)).heard();
    expect((await (await listen(lake, "a#b#c")).heard()).greeting).toBe("reset");
    expect((await (await listen(lake, "")).heard()).greeting).toBe("reset");
    const administrator = { actor: actorAs("administrator") };
    expect((await (await listen(lake, last, administrator)).heard()).greeting).toBe("reset");
    expect((await (await listen(lake, last)).heard()).greeting).toBe("welcomeback");
    await lake.perform({ actionType: "delete", publishedId: "a", purge: true });
    const purged = await (await listen(lake, last)).heard();
    expect(purged).toMatchObject({ greeting: "reset", mutations: [] });
    await put(lake, "b", 1);
    const { greeting, last: now } = await (await listen(lake, purged.last)).heard();
    expect(greeting).toBe("reset");
    expect((await (await listen(lake, now)).heard()).greeting).toBe("welcomeback");
  });

  it("is told to fetch anew when it is too far behind", async () => {
    const lake = await openTestLake();
    const { transactionId } = await put(lake, "a", 0);
    for (let n = 1; n < 10; n += 1) await put(lake, "a", n);
    await lake.close();
    const store = new DocumentStore(join(lake.dataDir, "content.sqlite"));
    expect(missedCommits(store, transactionId, 10)).toHaveLength(10);
    expect(missedCommits(store, transactionId, 9)).toBeNull();
    store.close();
  });
});
