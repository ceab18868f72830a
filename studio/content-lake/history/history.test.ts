import { applyPatch } from "mendoza";
import { beforeEach, describe, expect, it } from "vitest";
import { actorAs, openTestLake, type TestLake } from "../open-test-lake.ts";

const actor = actorAs("reader");
const PAIR = { draftId: "drafts.a", publishedId: "a" };
let lake: TestLake;
let now: Date;

beforeEach(async () => {
  now = new Date("2026-01-01T00:00:00Z");
  lake = await openTestLake(undefined, () => now);
});

/** Writes at noon of a day in January 2026. */
async function on(day: number, write: () => Promise<{ transactionId: string }>): Promise<string> {
  now = new Date(Date.UTC(2026, 0, day, 12));
  return (await write()).transactionId;
}

const set = (fields: object) => () => lake.write({ patch: { id: "a", set: fields } });

describe("documentsAt", () => {
  it("gives the exact document of every revision, back to the first", async () => {
    const states = new Map<string, unknown>();
    const note = async (revision: string) => states.set(revision, await lake.read("a"));
    await note(await on(1, () => lake.write({ create: { _id: "a", _type: "t", n: 0, l: [] } })));
    for (let n = 1; n <= 20; n += 1) {
      const items = [{ _key: `k${n}`, text: `één stap ${n} 🧡` }];
      const insert = { before: "l[0]", items };
      await note(
        await on(1, () => lake.write({ patch: { id: "a", set: { [`f${n % 3}`]: n }, insert } })),
      );
    }
    expect(states.size).toBe(21);
    for (const [revision, state] of states) {
      expect(await lake.documentsAt(["a"], { revision }, actor)).toEqual([state]);
    }
  });

  it("gives the state at a time, and nothing before the document existed", async () => {
    await on(2, () => lake.write({ create: { _id: "a", _type: "t", n: 0 } }));
    await on(4, set({ n: 1 }));
    const at = async (day: string) =>
      (await lake.documentsAt(["a"], { time: `2026-01-${day}T13:00:00Z` }, actor)).map(
        (document) => document.n,
      );
    expect([await at("01"), await at("02"), await at("03"), await at("05")]).toEqual([
      [],
      [0],
      [0],
      [1],
    ]);
  });

  it("gives what a deleted document last was, and sees through its return", async () => {
    await on(1, () => lake.write({ create: { _id: "a", _type: "t", n: 1 } }));
    const last = await lake.read("a");
    const gone = await on(2, () => lake.write({ delete: { id: "a" } }));
    expect(await lake.documentsAt(["a"], "lastRevision", actor)).toEqual([last]);
    expect(await lake.documentsAt(["a"], { revision: gone }, actor)).toEqual([]);
    await on(3, () => lake.write({ create: { _id: "a", _type: "t", n: 2 } }));
    expect(await lake.documentsAt(["a"], { revision: last?._rev ?? "" }, actor)).toEqual([last]);
    expect(await lake.documentsAt(["a"], { revision: gone }, actor)).toEqual([]);
  });

  it("answers for several documents at once, and nothing for unknown ids and revisions", async () => {
    const both = await on(1, () =>
      lake.write({ create: { _id: "a", _type: "t" } }, { create: { _id: "b", _type: "t" } }),
    );
    await on(2, () => lake.write({ delete: { id: "b" } }));
    const found = await lake.documentsAt(["b", "nope", "a"], { revision: both }, actor);
    expect(found.map((document) => document._id)).toEqual(["b", "a"]);
    expect(await lake.documentsAt(["a"], { revision: "unknown" }, actor)).toEqual([]);
  });

  it("refuses a time that is none", async () => {
    await lake.write({ create: { _id: "a", _type: "t" } });
    await expect(lake.documentsAt(["a"], { time: "yesterday" }, actor)).rejects.toMatchObject({
      status: 400,
    });
  });
});

describe("transactions", () => {
  it("replays to the document as it is", async () => {
    await on(1, () => lake.write({ create: { _id: "a", _type: "t", n: 1 } }));
    await on(2, set({ n: 2, text: "x" }));
    await on(3, () => lake.write({ patch: { id: "a", unset: ["text"] } }));
    const log = await lake.transactions({ ids: ["a"], actor, includeEffects: true });
    let document: unknown = null;
    for (const { effects } of log as { effects: { a: { apply: unknown[] } } }[]) {
      document = applyPatch(document, effects.a.apply);
    }
    const { _rev, ...rest } = (await lake.read("a")) ?? { _rev: "" };
    expect(document).toEqual(rest);
    expect(log.at(-1)).toMatchObject({
      id: _rev,
      author: "administrator",
      timestamp: "2026-01-03T12:00:00.000Z",
      documentIDs: ["a"],
      mutations: [{ patch: { id: "a", unset: ["text"] } }],
    });
  });

  it("gives a range, a direction and a limit, with or without mutations and effects", async () => {
    const revisions = [await on(1, () => lake.write({ create: { _id: "a", _type: "t" } }))];
    for (const n of [2, 3, 4]) revisions.push(await on(n, set({ n })));
    const [, second, third] = revisions;
    const list = async (request: object) =>
      (await lake.transactions({ ids: ["a"], actor, ...request })).map(({ id }) => id);
    expect(await list({})).toEqual(revisions);
    expect(await list({ reverse: true, limit: 2 })).toEqual(revisions.slice(2).reverse());
    expect(await list({ fromTransaction: second, toTransaction: third })).toEqual([second, third]);
    expect(await list({ ids: ["nope"] })).toEqual([]);
    const [bare] = await lake.transactions({ ids: ["a"], actor, excludeMutations: true });
    expect(bare).toMatchObject({ mutations: [] });
    expect(bare).not.toHaveProperty("effects");
  });

  it("keeps to the documents asked for when told to", async () => {
    await lake.write({ create: { _id: "a", _type: "t" } }, { create: { _id: "b", _type: "t" } });
    const documentsOf = async (includeIdentifiedDocumentsOnly: boolean) =>
      (await lake.transactions({ ids: ["a"], actor, includeIdentifiedDocumentsOnly }))[0]
        ?.documentIDs;
    expect(await documentsOf(true)).toEqual(["a"]);
    expect(await documentsOf(false)).toEqual(["a", "b"]);
  });
});

describe("events", () => {
  it("tells the life of a document and of its draft, newest first", async () => {
    const perform = (action: { actionType: string }) => () => lake.perform(action);
    const attributes = { _id: "drafts.a", _type: "t" };
    const create = { actionType: "create", publishedId: "a", attributes };
    const edit = { actionType: "edit", ...PAIR, patch: { set: { x: 1 } } };
    const created = await on(1, perform(create));
    const edited = await on(2, perform(edit));
    const published = await on(3, perform({ actionType: "publish", ...PAIR } as never));
    const unpublished = await on(4, perform({ actionType: "unpublish", ...PAIR } as never));
    const discarded = { actionType: "version.discard", versionId: "drafts.a" };
    await on(5, perform(discarded));

    expect(await lake.events("a", actor, 10)).toEqual([
      {
        type: "unpublishDocument",
        documentId: "a",
        author: "administrator",
        timestamp: "2026-01-04T12:00:00.000Z",
        versionId: "drafts.a",
        versionRevisionId: unpublished,
      },
      {
        type: "publishDocumentVersion",
        documentId: "a",
        author: "administrator",
        timestamp: "2026-01-03T12:00:00.000Z",
        revisionId: published,
        versionId: "drafts.a",
        versionRevisionId: edited,
        publishCause: "document.publish",
        contributors: ["administrator"],
      },
    ]);
    expect(await lake.events("drafts.a", actor, 10)).toMatchObject([
      { type: "deleteDocumentVersion", versionRevisionId: unpublished },
      { type: "createDocumentVersion", revisionId: unpublished },
      { type: "publishDocumentVersion", revisionId: published, versionRevisionId: edited },
      { type: "createDocumentVersion", revisionId: created },
    ]);
  });

  it("tells of documents without drafts and of deletion", async () => {
    await on(1, () => lake.write({ create: { _id: "a", _type: "t" } }));
    await on(2, set({ x: 1 }));
    await on(3, () => lake.write({ delete: { id: "a" } }));
    expect(await lake.events("a", actor, 10)).toMatchObject([
      { type: "deleteDocumentGroup" },
      { type: "updateLiveDocument" },
      { type: "createLiveDocument" },
    ]);
    expect(await lake.events("a", actor, 1)).toMatchObject([{ type: "deleteDocumentGroup" }]);
  });

  it("tells a draft's reader of the published document too, so that it can be restored", async () => {
    const created = await on(1, () => lake.write({ create: { _id: "a", _type: "t", n: 1 } }));
    await on(2, () => lake.write({ delete: { id: "a" } }));
    expect(await lake.events("drafts.a", actor, 10)).toMatchObject([
      { type: "deleteDocumentGroup" },
      { type: "createLiveDocument", revisionId: created },
    ]);
    const restored = [{ _id: "drafts.a", _rev: created, n: 1 }];
    const at = (...ids: string[]) => lake.documentsAt(ids, { revision: created }, actor);
    expect(await at("drafts.a")).toMatchObject(restored);
    expect(await lake.documentsAt(["drafts.a"], "lastRevision", actor)).toMatchObject(restored);
    expect(await at("a", "drafts.a")).toMatchObject([{ _id: "a" }]);
    const other = await on(3, () => lake.write({ create: { _id: "b", _type: "t" } }));
    expect(await lake.documentsAt(["drafts.a"], { revision: other }, actor)).toEqual([]);
    const stranger = { id: "x", grants: [] };
    expect(await lake.events("drafts.a", stranger, 10)).toEqual([]);
    expect(await lake.documentsAt(["drafts.a"], { revision: created }, stranger)).toEqual([]);
  });
});
