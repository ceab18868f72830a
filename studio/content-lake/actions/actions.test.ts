import { beforeEach, describe, expect, it } from "vitest";
import { openTestLake, refusalOf, type TestLake } from "../open-test-lake.ts";

const PAIR = { draftId: "drafts.a", publishedId: "a" };
const edit = (set: object) => ({ actionType: "edit", ...PAIR, patch: { set } });
const publish = { actionType: "publish", ...PAIR };

let lake: TestLake;
beforeEach(async () => {
  lake = await openTestLake();
});

const ids = () => lake.ask("*._id");

describe("create", () => {
  const create = {
    actionType: "create",
    publishedId: "a",
    attributes: { _id: "drafts.a", _type: "t", x: 1 },
    ifExists: "fail",
  };

  it("makes a draft", async () => {
    await lake.perform(create);
    expect(await lake.read("drafts.a")).toMatchObject({ x: 1 });
  });

  it("refuses a second one, or leaves the first alone when asked to", async () => {
    await lake.perform(create);
    expect(await refusalOf(lake.perform(create))).toEqual({
      status: 409,
      type: "actionError",
      index: 0,
      item: "documentAlreadyExistsError",
    });
    const attributes = { ...create.attributes, x: 2 };
    await lake.perform({ ...create, attributes, ifExists: "ignore" });
    expect(await lake.read("drafts.a")).toMatchObject({ x: 1 });
  });

  it("refuses when the document is published already", async () => {
    await lake.write({ create: { _id: "a", _type: "t" } });
    expect(await refusalOf(lake.perform(create))).toMatchObject({ status: 409 });
  });
});

describe("edit", () => {
  it("makes the draft from what is published, with its creation time", async () => {
    await lake.write({
      create: { _id: "a", _type: "t", x: 1, y: 1, _createdAt: "2020-01-01T00:00:00Z" },
    });
    await lake.perform(edit({ x: 2 }));
    expect(await lake.read("drafts.a")).toMatchObject({
      x: 2,
      y: 1,
      _createdAt: "2020-01-01T00:00:00Z",
    });
    expect(await lake.read("a")).toMatchObject({ x: 1 });
  });

  it("goes on with the draft that is there", async () => {
    await lake.write({ create: { _id: "drafts.a", _type: "t", x: 1 } });
    await lake.perform(edit({ y: 2 }), edit({ z: 3 }));
    expect(await lake.read("drafts.a")).toMatchObject({ x: 1, y: 2, z: 3 });
  });

  it("plans each action on what the one before it left", async () => {
    await lake.write({ create: { _id: "a", _type: "t", x: 1 } });
    await lake.perform(edit({ x: 2 }), edit({ y: 2 }), publish, edit({ x: 3 }));
    expect(await lake.read("a")).toMatchObject({ x: 2, y: 2 });
    expect(await lake.read("drafts.a")).toMatchObject({ x: 3, y: 2 });
  });

  it("refuses when there is nothing to edit, or the ids do not belong together", async () => {
    expect(await refusalOf(lake.perform(edit({ x: 1 })))).toMatchObject({ status: 404 });
    await lake.write({ create: { _id: "b", _type: "t" } });
    const other = { actionType: "edit", draftId: "drafts.a", publishedId: "b", patch: {} };
    expect(await refusalOf(lake.perform(other))).toMatchObject({ status: 400 });
  });

  it("cannot be turned against another document by its patch", async () => {
    await lake.write(
      { create: { _id: "drafts.a", _type: "t" } },
      { create: { _id: "b", _type: "t" } },
    );
    const patch = { id: "b", query: "*", set: { x: 1 } };
    await lake.perform({ actionType: "edit", ...PAIR, patch });
    expect(await lake.ask("*[x == 1]._id")).toEqual(["drafts.a"]);
  });
});

describe("publish", () => {
  it("replaces what was published, keeps its creation time and ends the draft", async () => {
    await lake.write(
      { create: { _id: "a", _type: "t", x: 1, _createdAt: "2020-01-01T00:00:00Z" } },
      { create: { _id: "drafts.a", _type: "t", x: 2 } },
    );
    const { transactionId, results } = await lake.perform(publish);
    expect(results).toEqual([
      { id: "a", operation: "update" },
      { id: "drafts.a", operation: "delete" },
    ]);
    expect(await lake.read("a")).toMatchObject({
      x: 2,
      _rev: transactionId,
      _createdAt: "2020-01-01T00:00:00Z",
    });
    expect(await ids()).toEqual(["a"]);
  });

  it("strengthens references that were weak only until now", async () => {
    const mark = { type: "person", weak: false };
    const ref = { _type: "reference", _ref: "b", _weak: true };
    await lake.write(
      { create: { _id: "b", _type: "t" } },
      {
        create: {
          _id: "drafts.a",
          _type: "t",
          strong: [{ ...ref, _key: "k", _strengthenOnPublish: mark }],
          weak: { ...ref, _strengthenOnPublish: { ...mark, weak: true } },
          other: ref,
        },
      },
    );
    await lake.perform(publish);
    expect(await lake.read("a")).toMatchObject({
      strong: [{ _type: "reference", _ref: "b", _key: "k" }],
      weak: ref,
      other: ref,
    });
    expect(JSON.stringify(await lake.read("a"))).not.toContain("_strengthenOnPublish");
    expect((await lake.read("a"))?.strong).toEqual([{ _type: "reference", _ref: "b", _key: "k" }]);
  });

  it("refuses a dangling reference that the draft was allowed", async () => {
    await lake.write({
      create: { _id: "drafts.a", _type: "t", link: { _type: "reference", _ref: "none" } },
    });
    expect(await refusalOf(lake.perform(publish))).toMatchObject({
      status: 409,
      type: "actionError",
      item: "documentReferenceDoesNotExistError",
    });
    expect(await ids()).toEqual(["drafts.a"]);
  });

  it("refuses when draft or published document changed since they were seen", async () => {
    const { transactionId: rev } = await lake.write(
      { create: { _id: "a", _type: "t" } },
      { create: { _id: "drafts.a", _type: "t" } },
    );
    const stale = [{ ifDraftRevisionId: "old" }, { ifPublishedRevisionId: "old" }];
    for (const condition of stale) {
      expect(await refusalOf(lake.perform({ ...publish, ...condition }))).toMatchObject({
        status: 409,
        item: "documentRevisionIDDoesNotMatchError",
      });
    }
    await lake.perform({ ...publish, ifDraftRevisionId: rev, ifPublishedRevisionId: rev });
  });

  it("refuses without a draft, and when what was seen as published is gone", async () => {
    expect(await refusalOf(lake.perform(publish))).toMatchObject({ status: 404 });
    await lake.write({ create: { _id: "drafts.a", _type: "t" } });
    const gone = { ...publish, ifPublishedRevisionId: "was-there" };
    expect(await refusalOf(lake.perform(gone))).toMatchObject({ status: 404 });
  });
});

describe("unpublish, discard and delete", () => {
  const unpublish = { actionType: "unpublish", ...PAIR };

  it("unpublishes into a draft, or keeps the draft that is there", async () => {
    await lake.write({ create: { _id: "a", _type: "t", x: 1 } });
    await lake.perform(unpublish);
    expect(await lake.ask("*{_id, x}")).toEqual([{ _id: "drafts.a", x: 1 }]);
    await lake.write({ create: { _id: "a", _type: "t", x: 0 } });
    await lake.perform(unpublish);
    expect(await lake.ask("*{_id, x}")).toEqual([{ _id: "drafts.a", x: 1 }]);
  });

  it("does not unpublish what others refer to", async () => {
    await lake.write(
      { create: { _id: "a", _type: "t" } },
      { create: { _id: "b", _type: "t", link: { _ref: "a" } } },
    );
    expect(await refusalOf(lake.perform(unpublish))).toMatchObject({
      status: 409,
      item: "documentHasExistingReferencesError",
    });
  });

  it.each([
    { actionType: "discard", draftId: "drafts.a" },
    { actionType: "version.discard", versionId: "drafts.a" },
  ])("discards with $actionType", async (action) => {
    await lake.write({ create: { _id: "drafts.a", _type: "t" } });
    await lake.perform(action);
    expect(await ids()).toEqual([]);
    expect(await refusalOf(lake.perform(action))).toMatchObject({ status: 404 });
  });

  it("deletes a document with the drafts and versions it names, and never leaves one behind", async () => {
    const editions = ["drafts.a", "versions.r1.a"];
    await lake.write(...["a", ...editions, "b"].map((_id) => ({ create: { _id, _type: "t" } })));
    const remove = { actionType: "delete", publishedId: "a" };
    const half = lake.perform({ ...remove, includeDrafts: ["drafts.a"] });
    expect(await refusalOf(half)).toMatchObject({ status: 409, item: "documentHasDraftsError" });
    const foreign = lake.perform({ ...remove, includeDrafts: [...editions, "drafts.b"] });
    expect(await refusalOf(foreign)).toMatchObject({ status: 400 });
    await lake.perform({ ...remove, includeDrafts: editions });
    expect(await ids()).toEqual(["b"]);
    expect(await refusalOf(lake.perform(remove))).toMatchObject({ status: 404 });
  });

  it("purges the history when asked to", async () => {
    await lake.write({ create: { _id: "drafts.a", _type: "t", x: "secret" } });
    await lake.perform({ actionType: "discard", draftId: "drafts.a", purge: true });
    const reader = { id: "r", grants: [{ filter: "true", permissions: ["history" as const] }] };
    expect(await lake.documentsAt(["drafts.a"], "lastRevision", reader)).toEqual([]);
    expect(await lake.events("drafts.a", reader, 10)).toEqual([]);
  });
});

describe("replaceDraft and versions", () => {
  it("replaces a draft; also restores a deleted document with create before it", async () => {
    const attributes = { _id: "drafts.a", _type: "t", x: 1 };
    const replace = { actionType: "replaceDraft", publishedId: "a", attributes };
    expect(await refusalOf(lake.perform(replace))).toMatchObject({ status: 404 });
    await lake.perform(
      { actionType: "create", publishedId: "a", attributes, ifExists: "fail" },
      replace,
    );
    await lake.perform({ ...replace, attributes: { ...attributes, x: 2 } });
    expect(await lake.read("drafts.a")).toMatchObject({ x: 2 });
  });

  it("creates versions from a document or a base, replaces and publishes them", async () => {
    await lake.write({ create: { _id: "a", _type: "t", x: 1 } });
    await lake.perform({
      actionType: "version.create",
      publishedId: "a",
      baseId: "a",
      versionId: "versions.r1.a",
    });
    await lake.perform({
      actionType: "version.create",
      publishedId: "a",
      document: { _id: "versions.r2.a", _type: "t", x: 2 },
    });
    await lake.perform({
      actionType: "version.replace",
      document: { _id: "versions.r1.a", _type: "t", x: 3 },
    });
    expect(await lake.ask("*{_id, x}")).toEqual([
      { _id: "a", x: 1 },
      { _id: "versions.r1.a", x: 3 },
      { _id: "versions.r2.a", x: 2 },
    ]);
    await lake.perform({ ...publish, draftId: "versions.r1.a" });
    expect(await lake.read("a")).toMatchObject({ x: 3 });
  });

  it("marks a version as one that unpublishes", async () => {
    await lake.write({ create: { _id: "a", _type: "t", x: 1 } });
    const versionId = "versions.r1.a";
    await lake.perform({ actionType: "version.unpublish", versionId, publishedId: "a" });
    expect(await lake.read(versionId)).toMatchObject({ x: 1, _system: { delete: true } });
  });
});

describe("parsing", () => {
  it("is atomic over actions and names the one that failed", async () => {
    await lake.write({ create: { _id: "a", _type: "t", x: 1 } });
    const write = lake.perform(edit({ x: 2 }), { actionType: "discard", draftId: "drafts.zzz" });
    expect(await refusalOf(write)).toMatchObject({ status: 404, index: 1 });
    expect(await ids()).toEqual(["a"]);
  });

  it.each<[object[], string]>([
    [[], "Send at least one action"],
    [[{ actionType: "explode" }], "Action 1 is not valid: actionType: "],
    [
      [publish, { actionType: "publish", draftId: "drafts.a" }],
      "Action 2 is not valid: publishedId: ",
    ],
    [[{ ...publish, draftId: "no good" }], "Action 1 is not valid: draftId: document ids hold"],
    [
      [edit({}), { ...edit({}), patch: { inc: { n: "1" } } }],
      "Action 2 is not valid: patch.inc.n: ",
    ],
  ])("refuses %j in one sentence", async (actions, message) => {
    const write = lake.perform(...(actions as { actionType: string }[]));
    await expect(write).rejects.toThrow(message);
    await expect(write).rejects.toMatchObject({ status: 400 });
  });
});
