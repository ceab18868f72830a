import { describe, expect, it } from "vitest";
import { actorAs, openTestLake, refusalOf } from "../open-test-lake.ts";

const actor = actorAs("administrator");

describe("commits", () => {
  it("runs concurrent writes one after the other: no increment is lost", async () => {
    const lake = await openTestLake();
    await lake.write({ create: { _id: "counter", _type: "t", n: 0 } });
    const order: string[] = [];
    lake.subscribe((commit) => order.push(commit.transactionId));
    const writes = Array.from({ length: 50 }, (_, index) =>
      lake.mutate([{ patch: { id: "counter", inc: { n: 1 } } }], {
        actor,
        transactionId: `t${index}`,
      }),
    );
    const commits = await Promise.all(writes);
    expect(await lake.read("counter")).toMatchObject({ n: 50, _rev: "t49" });
    expect(order).toEqual(commits.map((commit) => commit.transactionId));
    // Each write stood on the one before it.
    expect(commits.map((commit) => commit.changes[0]?.before?.n)).toEqual(
      Array.from({ length: 50 }, (_, index) => index),
    );
  });

  it("checks the revision inside the queue: of two editors with the same one, one wins", async () => {
    const lake = await openTestLake();
    const { transactionId } = await lake.write({ create: { _id: "a", _type: "t" } });
    const edit = (by: string) =>
      lake.write({ patch: { id: "a", ifRevisionID: transactionId, set: { by } } });
    const outcomes = await Promise.allSettled([edit("one"), edit("two")]);
    expect(outcomes.map((outcome) => outcome.status)).toEqual(["fulfilled", "rejected"]);
    expect(await lake.read("a")).toMatchObject({ by: "one" });
  });

  it("goes on after a refused write, and after a subscriber that fails", async () => {
    const lake = await openTestLake();
    const heard: string[] = [];
    const errors = console.error;
    console.error = () => undefined;
    try {
      lake.subscribe(() => {
        throw new Error("a listener's own fault");
      });
      lake.subscribe((commit) => heard.push(commit.transactionId));
      const refused = lake.write({ patch: { id: "none", set: { x: 1 } } });
      const accepted = lake.write({ create: { _id: "a", _type: "t" } });
      await expect(refused).rejects.toThrow("was not found");
      expect(heard).toEqual([(await accepted).transactionId]);
    } finally {
      console.error = errors;
    }
  });

  it("lets a subscriber write, and tells both commits in order", async () => {
    const lake = await openTestLake();
    const heard: (string | undefined)[] = [];
    let second: Promise<unknown> | undefined;
    lake.subscribe((commit) => {
      if (commit.changes[0]?.id === "a") second = lake.write({ create: { _id: "b", _type: "t" } });
    });
    lake.subscribe((commit) => heard.push(commit.changes[0]?.id));
    await lake.write({ create: { _id: "a", _type: "t" } });
    await second;
    expect(heard).toEqual(["a", "b"]);
  });

  it("makes the given transaction id the revision and refuses it a second time", async () => {
    const lake = await openTestLake();
    const write = (id: string) =>
      lake.mutate([{ create: { _id: id, _type: "t" } }], { actor, transactionId: "mine" });
    expect(await write("a")).toMatchObject({ transactionId: "mine" });
    expect(await lake.read("a")).toMatchObject({ _rev: "mine" });
    expect(await refusalOf(write("b"))).toMatchObject({
      status: 409,
      type: "transactionAlreadyExistsError",
    });
    expect(lake.count()).toBe(1);
  });

  it("lets a document that is purged and made again begin with that transaction", async () => {
    const lake = await openTestLake();
    await lake.write({ create: { _id: "drafts.a", _type: "t", secret: "old" } });
    const { transactionId } = await lake.perform(
      { actionType: "discard", draftId: "drafts.a", purge: true },
      { actionType: "create", publishedId: "a", attributes: { _id: "drafts.a", _type: "t" } },
    );
    const log = await lake.transactions({ ids: ["drafts.a"], actor, includeEffects: true });
    expect(log.map(({ id }) => id)).toEqual([transactionId]);
    expect(JSON.stringify(log)).not.toContain("old");
    const past = await lake.documentsAt(["drafts.a"], { revision: transactionId }, actor);
    expect(past).toEqual([await lake.read("drafts.a")]);
  });

  it("never dates a commit before the one it follows, also when the clock is set back", async () => {
    let now = new Date("2026-06-01T12:00:00Z");
    const lake = await openTestLake(undefined, () => now);
    await lake.write({ create: { _id: "a", _type: "t" } });
    now = new Date("2026-06-01T11:00:00Z");
    const { timestamp } = await lake.write({ create: { _id: "b", _type: "t" } });
    expect(timestamp).toBe("2026-06-01T12:00:00.000Z");
  });

  it("refuses to write once it is closed", async () => {
    const lake = await openTestLake();
    await lake.close();
    await expect(lake.write({ create: { _type: "t" } })).rejects.toThrow("closed");
  });
});
