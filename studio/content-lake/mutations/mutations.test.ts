import { describe, expect, it } from "vitest";
import { openTestLake, refusalOf } from "../open-test-lake.ts";

const doc = (_id: string, fields: object = {}) => ({ _id, _type: "t", ...fields });

describe("mutations", () => {
  it("creates with the lake's own system fields, and says so", async () => {
    const lake = await openTestLake(undefined, () => new Date("2026-11-22T10:00:00Z"));
    const { transactionId, results } = await lake.write({
      create: doc("a", { x: 1, _rev: "mine", _updatedAt: "2000-01-01T00:00:00Z" }),
    });
    expect(results).toEqual([{ id: "a", operation: "create" }]);
    expect(await lake.read("a")).toEqual({
      _id: "a",
      _type: "t",
      _rev: transactionId,
      _createdAt: "2026-11-22T10:00:00.000Z",
      _updatedAt: "2026-11-22T10:00:00.000Z",
      x: 1,
    });
  });

  it("makes up ids where none or only a prefix was given", async () => {
    const lake = await openTestLake();
    const { results } = await lake.write(
      { create: { _type: "t" } },
      { create: { _id: "drafts.", _type: "t" } },
    );
    expect(results.map((result) => result.id)).toEqual([
      expect.stringMatching(/^[0-9a-f-]{36}$/),
      expect.stringMatching(/^drafts\.[0-9a-f-]{36}$/),
    ]);
  });

  it("keeps the creation time through replacing, and takes over one that is given", async () => {
    let now = new Date("2026-01-01T00:00:00Z");
    const lake = await openTestLake(undefined, () => now);
    await lake.write({ create: doc("a") }, { create: doc("b") });
    now = new Date("2026-02-01T00:00:00Z");
    await lake.write(
      { createOrReplace: doc("a", { x: 1 }) },
      { createOrReplace: doc("b", { _createdAt: "2020-05-05T00:00:00Z" }) },
    );
    expect(await lake.read("a")).toMatchObject({
      x: 1,
      _createdAt: "2026-01-01T00:00:00.000Z",
      _updatedAt: "2026-02-01T00:00:00.000Z",
    });
    expect(await lake.read("b")).toMatchObject({ _createdAt: "2020-05-05T00:00:00Z" });
  });

  it("creates only if there is none", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a", { x: 1 }) });
    const { results, changes } = await lake.write({ createIfNotExists: doc("a", { x: 2 }) });
    expect(results).toEqual([{ id: "a", operation: "none" }]);
    expect(changes).toEqual([]);
    expect(await lake.read("a")).toMatchObject({ x: 1 });
  });

  it("patches and deletes by id, ids and query, seeing what came before in the transaction", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a") }, { create: doc("b") }, { create: doc("c") });
    await lake.write(
      { create: doc("d") },
      { patch: { query: '*[_type == "t" && _id != $not]', params: { not: "c" }, set: { x: 1 } } },
      { patch: { id: ["c", "d"], set: { y: 2 } } },
      { delete: { query: '*[x == 1 && _id == "b"]._id' } },
      { delete: { id: ["c", "missing"] } },
    );
    expect(await lake.ask("*{_id, x, y}")).toEqual([
      { _id: "a", x: 1, y: null },
      { _id: "d", x: 1, y: 2 },
    ]);
  });

  it("finds by type and by reference what the transaction itself made, changed or removed", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a") }, { create: doc("b", { link: { _ref: "a" } }) });
    await lake.write(
      { createOrReplace: { _id: "b", _type: "u" } },
      { create: doc("c", { link: { _ref: "a" } }) },
      { patch: { query: '*[_type == "u"]', set: { byType: true } } },
      { patch: { query: '*[references("a")]', set: { byReference: true } } },
    );
    expect(await lake.ask("*{_id, byType, byReference}")).toEqual([
      { _id: "a", byType: null, byReference: null },
      { _id: "b", byType: true, byReference: null },
      { _id: "c", byType: null, byReference: true },
    ]);
  });

  it("is atomic: one refusal undoes the whole transaction and names its place", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a", { x: 1 }) });
    const before = await lake.ask("*");
    const write = lake.write(
      { create: doc("b") },
      { patch: { id: "a", set: { x: 2 } } },
      { create: doc("a") },
    );
    expect(await refusalOf(write)).toEqual({
      status: 409,
      type: "mutationError",
      index: 2,
      item: "documentAlreadyExistsError",
    });
    expect(await lake.ask("*")).toEqual(before);
    expect(lake.count()).toBe(1);
  });

  it("refuses a patch of a missing document and one that expects another revision", async () => {
    const lake = await openTestLake();
    const { transactionId } = await lake.write({ create: doc("a") });
    expect(await refusalOf(lake.write({ patch: { id: "nope", set: { x: 1 } } }))).toMatchObject({
      status: 409,
      item: "documentNotFoundError",
    });
    const stale = lake.write({ patch: { id: "a", ifRevisionID: "old", set: { x: 1 } } });
    expect(await refusalOf(stale)).toMatchObject({
      status: 409,
      item: "documentRevisionIDDoesNotMatchError",
    });
    await lake.write({ patch: { id: "a", ifRevisionID: transactionId, set: { x: 1 } } });
    expect(await lake.read("a")).toMatchObject({ x: 1 });
  });

  it("refuses what is too large, too deep or would break queries", async () => {
    const lake = await openTestLake();
    let deep: object = {};
    for (let level = 0; level < 60; level += 1) deep = { deep };
    const large = lake.write({ create: doc("a", { text: "é".repeat(1_000_001) }) });
    expect(await refusalOf(large)).toMatchObject({ status: 413, item: "documentTooLargeError" });
    for (const fields of [
      deep,
      JSON.parse('{"a": {"__proto__": 1}}'),
      { a: [{ hasOwnProperty: 1 }] },
    ]) {
      expect(await refusalOf(lake.write({ create: doc("a", fields) }))).toMatchObject({
        status: 400,
        item: "validationError",
      });
    }
    expect(lake.count()).toBe(0);
  });

  it("refuses a sum that no JSON can hold: it would be null after a restart", async () => {
    const lake = await openTestLake();
    await lake.write({ create: doc("a", { n: 1.7e308 }) });
    const sum = lake.write({ patch: { id: "a", inc: { n: 1.7e308 } } });
    expect(await refusalOf(sum)).toMatchObject({ status: 400, item: "validationError" });
    expect(await lake.read("a")).toMatchObject({ n: 1.7e308 });
  });

  it("tries without changing anything on dryRun", async () => {
    const lake = await openTestLake();
    const actor = { id: "x", grants: [{ filter: "true", permissions: ["create" as const] }] };
    const heard: unknown[] = [];
    lake.subscribe((commit) => heard.push(commit));
    const { results } = await lake.mutate([{ create: doc("a") }], { actor, dryRun: true });
    expect(results).toEqual([{ id: "a", operation: "create" }]);
    expect([lake.count(), heard]).toEqual([0, []]);
  });

  it("tells subscribers each document's change, with patches by query told by id", async () => {
    const lake = await openTestLake(undefined, () => new Date(0));
    await lake.write({ create: doc("a", { n: 1 }) });
    const heard: unknown[] = [];
    const stop = lake.subscribe((commit) => heard.push(...commit.changes));
    await lake.write({ patch: { query: '*[_id == "a"]', inc: { n: 1 } } });
    expect(heard).toMatchObject([
      {
        id: "a",
        before: { n: 1 },
        after: { n: 2 },
        mutations: [{ patch: { id: "a", inc: { n: 1 } } }],
        effects: { apply: [1, 17, 2, "n"], revert: [1, 17, 1, "n"] },
      },
    ]);
    stop();
    await lake.write({ delete: { id: "a" } });
    expect(heard).toHaveLength(1);
  });
});
