import { describe, expect, it } from "vitest";
import type { Actor } from "../model.ts";
import { actorAs, openTestLake, refusalOf, type TestLake } from "../open-test-lake.ts";
import { rolesFor } from "./roles.ts";

const FORBIDDEN = { status: 403, type: "mutationError", item: "insufficientPermissionsError" };
/** An editor of one region only, as a later role will be. */
const zeeland: Actor = {
  id: "z",
  grants: [{ filter: 'region == "zeeland"', permissions: ["read", "create", "update", "history"] }],
};

async function lakeWithContent(): Promise<TestLake> {
  const lake = await openTestLake();
  await lake.write(
    { create: { _id: "zeeuws", _type: "article", region: "zeeland", secret: "z" } },
    {
      create: {
        _id: "twents",
        _type: "article",
        region: "twente",
        secret: "t",
        link: { _ref: "zeeuws" },
      },
    },
    { create: { _id: "drafts.zeeuws", _type: "article", region: "zeeland" } },
    { create: { _id: "publication.zeeland", _type: "publication", state: "live" } },
  );
  return lake;
}

describe("what an actor reads", () => {
  it("shows in queries, references, joins and counts only what they may read", async () => {
    const lake = await lakeWithContent();
    expect(await lake.ask("*._id", {}, zeeland)).toEqual(["drafts.zeeuws", "zeeuws"]);
    expect(await lake.ask('*[_id == "twents"]', {}, zeeland)).toEqual([]);
    expect(await lake.ask('*[_id in ["twents"] || _type == "publication"]', {}, zeeland)).toEqual(
      [],
    );
    expect(await lake.ask('count(*[references("zeeuws")])', {}, zeeland)).toBe(0);
    expect(await lake.ask('count(*[references("zeeuws")])')).toBe(1);
    const twents: Actor = {
      id: "t",
      grants: [{ filter: 'region == "twente"', permissions: ["read"] }],
    };
    expect(await lake.ask("*{'leak': link->secret}", {}, twents)).toEqual([{ leak: null }]);
  });

  it("tells forbidden from missing when asked by id", async () => {
    const lake = await lakeWithContent();
    const { documents, omitted } = await lake.documents(["twents", "zeeuws", "none"], zeeland);
    expect(documents.map((document) => document._id)).toEqual(["zeeuws"]);
    expect(omitted).toEqual([
      { id: "twents", reason: "permission" },
      { id: "none", reason: "existence" },
    ]);
  });

  it("guards exports, listeners and history in the same way", async () => {
    const lake = await lakeWithContent();
    const exported = [];
    for await (const document of lake.exportDocuments(zeeland)) exported.push(document._id);
    expect(exported).toEqual(["drafts.zeeuws", "zeeuws"]);
    const [twents] = (await lake.documents(["twents"], actorAs("reader"))).documents;
    const matches = (actor: Actor) =>
      twents && lake.matches(twents, { query: "*", params: {}, actor });
    expect([await matches(zeeland), await matches(actorAs("reader"))]).toEqual([false, true]);
    expect(await lake.documentsAt(["twents"], "lastRevision", zeeland)).toEqual([]);
    expect(await lake.events("twents", zeeland, 10)).toEqual([]);
    const transactions = (ids: string[], actor: Actor) =>
      lake.transactions({ ids, actor, includeEffects: true });
    expect(await transactions(["twents"], zeeland)).toEqual([]);
    // One transaction made all four: of it, only one's own documents show.
    const [shared] = await transactions(["zeeuws"], zeeland);
    expect(shared?.documentIDs).toEqual(["drafts.zeeuws", "zeeuws"]);
    expect(JSON.stringify(shared)).not.toContain("twente");
  });

  it("keeps the past of a deleted document from those who could not read it", async () => {
    const lake = await lakeWithContent();
    await lake.write({ delete: { id: "twents" } });
    expect(await lake.documentsAt(["twents"], "lastRevision", zeeland)).toEqual([]);
    expect(await lake.documentsAt(["twents"], "lastRevision", actorAs("reader"))).toMatchObject([
      { secret: "t" },
    ]);
    // The build may read, but has no `history`.
    expect(await lake.documentsAt(["zeeuws"], "lastRevision", actorAs("build"))).toEqual([]);
  });
});

describe("what an actor writes", () => {
  it.each<[string, Parameters<TestLake["write"]>[0], number | undefined]>([
    ["create of one's own", { create: { _type: "article", region: "zeeland" } }, undefined],
    ["create of another's", { create: { _type: "article", region: "twente" } }, 403],
    ["update of one's own", { patch: { id: "zeeuws", set: { x: 1 } } }, undefined],
    ["update of another's", { patch: { id: "twents", set: { x: 1 } } }, 403],
    ["taking another's over", { patch: { id: "twents", set: { region: "zeeland" } } }, 403],
    ["giving one's own away", { patch: { id: "zeeuws", set: { region: "twente" } } }, 403],
    [
      "replacing another's",
      { createOrReplace: { _id: "twents", _type: "article", region: "zeeland" } },
      403,
    ],
    ["delete of one's own", { delete: { id: "drafts.zeeuws" } }, undefined],
    ["delete of another's", { delete: { id: "twents" } }, 403],
  ])("%s", async (_name, mutation, status) => {
    const lake = await lakeWithContent();
    const before = await lake.ask("*");
    const refusal = await refusalOf(lake.mutate([mutation], { actor: zeeland }));
    expect(refusal).toEqual(status === undefined ? undefined : { ...FORBIDDEN, index: 0 });
    const after = await lake.ask("*");
    if (status === undefined) expect(after).not.toEqual(before);
    else expect(after).toEqual(before);
  });

  it("reaches by query only what the actor may read", async () => {
    const lake = await lakeWithContent();
    await lake.mutate([{ patch: { query: "*", set: { touched: true } } }], { actor: zeeland });
    expect(await lake.ask("*[touched]._id")).toEqual(["drafts.zeeuws", "zeeuws"]);
  });

  it("does not copy out by an action what the actor may not read", async () => {
    const lake = await lakeWithContent();
    const copy = lake.act(
      [
        {
          actionType: "sanity.action.document.edit",
          draftId: "drafts.twents",
          publishedId: "twents",
          patch: { set: { region: "zeeland" } },
        },
      ],
      { actor: zeeland },
    );
    expect(await refusalOf(copy)).toMatchObject({ status: 404, item: "documentNotFoundError" });
  });
});

describe("roles", () => {
  const attempt = async (role: Parameters<typeof actorAs>[0], mutation: object) => {
    const lake = await lakeWithContent();
    const write = lake.mutate([mutation as never], { actor: actorAs(role) });
    return (await refusalOf(write))?.status ?? "done";
  };
  const article = { create: { _type: "article" } };
  const state = { patch: { id: "publication.zeeland", set: { state: "building" } } };

  it.each([
    ["administrator", "done", "done"],
    ["editor", "done", "done"],
    ["reader", 403, 403],
    ["build", 403, 403],
    ["publisher", 403, "done"],
  ] as const)("%s: an article %s, the publication's state %s", async (role, first, second) => {
    expect(await attempt(role, article)).toBe(first);
    expect(await attempt(role, state)).toBe(second);
  });

  it.each([
    ["administrator", ["drafts.zeeuws", "publication.zeeland", "twents", "zeeuws"]],
    ["reader", ["drafts.zeeuws", "publication.zeeland", "twents", "zeeuws"]],
    ["build", ["twents", "zeeuws"]],
    ["publisher", ["publication.zeeland", "twents", "zeeuws"]],
  ] as const)("%s reads %j", async (role, ids) => {
    const lake = await lakeWithContent();
    expect(await lake.ask("*._id", {}, actorAs(role))).toEqual(ids);
  });

  it("takes the publisher's types from its owner, as plain names only", () => {
    const types = { publisher: ["status"], regional: ["page"], appendOnly: [] };
    expect(rolesFor(types).fixed.publisher[1]?.filter).toBe('_type in ["status"]');
    for (const list of ["publisher", "regional", "appendOnly"])
      expect(() => rolesFor({ ...types, [list]: ['x"] || true'] })).toThrow("no document type");
  });
});
