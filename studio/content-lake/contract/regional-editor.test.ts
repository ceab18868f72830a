import type { SanityClient } from "@sanity/client";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { isHosted, refusalOf, withLake } from "./backend.ts";
import { groningen, resetWorld, stored, zeeland } from "./regional-world.ts";

/** One way to change what is not Zeeland's. */
type Attempt = [name: string, attempt: (client: SanityClient) => Promise<unknown>];

const act = (client: SanityClient, name: string, fields: object) =>
  client.request({
    method: "POST",
    url: "/data/actions/production",
    body: { actions: [{ actionType: `sanity.action.document.${name}`, ...fields }] },
  });
const gron = { draftId: "drafts.service-gron", publishedId: "service-gron" };
const land = { draftId: "drafts.article-land", publishedId: "article-land" };

const forbidden: Attempt[] = [
  [
    "create with another owner",
    (c) => c.create({ _type: "service", _id: "new-of-zeeland", ...groningen }),
  ],
  ["create without an owner", (c) => c.create({ _type: "article", _id: "new-of-zeeland" })],
  [
    "create a draft without an owner",
    (c) => c.create({ _type: "article", _id: "drafts.new-of-zeeland" }),
  ],
  [
    "createIfNotExists with another owner",
    (c) => c.createIfNotExists({ _type: "service", _id: "new-of-zeeland", ...groningen }),
  ],
  ["patch another region's", (c) => c.patch("service-gron").set({ name: "x" }).commit()],
  [
    "patch another region's draft",
    (c) => c.patch("drafts.service-gron").set({ name: "x" }).commit(),
  ],
  [
    "patch a version of another's",
    (c) => c.patch("versions.later.service-gron").set({ name: "x" }).commit(),
  ],
  ["patch a national document", (c) => c.patch("article-land").set({ title: "x" }).commit()],
  ["patch the owner away", (c) => c.patch("service-zee").unset(["ownerRegion"]).commit()],
  ["give one's own to another region", (c) => c.patch("service-zee").set(groningen).commit()],
  [
    "give one's own draft to another region",
    (c) => c.patch("drafts.service-zee").set(groningen).commit(),
  ],
  ["take another's", (c) => c.patch("service-gron").set(zeeland).commit()],
  ["take a national one", (c) => c.patch("article-land").set(zeeland).commit()],
  [
    "take another's by createOrReplace",
    (c) => c.createOrReplace({ _id: "service-gron", _type: "service", ...zeeland }),
  ],
  [
    "take another's draft by createOrReplace",
    (c) => c.createOrReplace({ _id: "drafts.service-gron", _type: "service", ...zeeland }),
  ],
  [
    "take a publication by createOrReplace",
    (c) => c.createOrReplace({ _id: "publication.zeeland", _type: "service", ...zeeland }),
  ],
  ["delete another's", (c) => c.delete("service-open")],
  ["delete a national draft", (c) => c.delete("drafts.article-land")],
  [
    "write in a second mutation of a transaction",
    (c) =>
      c
        .transaction()
        .patch("service-zee", (p) => p.set({ name: "y" }))
        .patch("service-gron", (p) => p.set({ name: "x" }))
        .commit(),
  ],
  [
    "lay a draft over another's",
    (c) => c.create({ _id: "drafts.service-open", _type: "service", ...zeeland }),
  ],
  [
    "lay a version over another's",
    (c) => c.create({ _id: "versions.later.service-open", _type: "service", ...zeeland }),
  ],
  [
    "make a record of the machinery",
    (c) => c.create({ _id: "system.zeeland", _type: "service", ...zeeland }),
  ],
  [
    "make a publication",
    (c) => c.create({ _id: "publication.invented", _type: "publication", ...zeeland }),
  ],
  [
    "make a type that is national only",
    (c) => c.create({ _id: "region-invented", _type: "region", ...zeeland }),
  ],
  [
    "edit another's through the Studio",
    (c) =>
      act(c, "edit", {
        draftId: "drafts.service-open",
        publishedId: "service-open",
        patch: { set: { name: "x" } },
      }),
  ],
  [
    "edit and take another's in one action",
    (c) =>
      act(c, "edit", {
        draftId: "drafts.service-open",
        publishedId: "service-open",
        patch: { set: zeeland },
      }),
  ],
  ["edit a national one", (c) => act(c, "edit", { ...land, patch: { set: { title: "x" } } })],
  ["publish another's draft", (c) => act(c, "publish", gron)],
  ["publish a national draft", (c) => act(c, "publish", land)],
  [
    "unpublish another's",
    (c) => act(c, "unpublish", { draftId: "drafts.service-open", publishedId: "service-open" }),
  ],
  ["discard another's draft", (c) => act(c, "discard", { draftId: "drafts.service-gron" })],
  [
    "discard a version of another's",
    (c) => act(c, "version.discard", { versionId: "versions.later.service-gron" }),
  ],
  [
    "delete another's with its draft",
    (c) =>
      act(c, "delete", {
        publishedId: "service-gron",
        includeDrafts: ["drafts.service-gron", "versions.later.service-gron"],
        purge: true,
      }),
  ],
  [
    "replace another's draft",
    (c) =>
      act(c, "replaceDraft", {
        publishedId: "service-gron",
        attributes: { _id: "drafts.service-gron", _type: "service", ...zeeland },
      }),
  ],
  [
    "make a version of another's",
    (c) =>
      act(c, "version.create", {
        publishedId: "service-open",
        baseId: "service-open",
        versionId: "versions.later.service-open",
      }),
  ],
  [
    "replace a version of another's",
    (c) =>
      act(c, "version.replace", {
        document: { _id: "versions.later.service-gron", _type: "service", ...zeeland },
      }),
  ],
  [
    "plan to unpublish another's",
    (c) =>
      act(c, "version.unpublish", {
        publishedId: "service-open",
        versionId: "versions.later.service-open",
      }),
  ],
  [
    "change a check that was published",
    (c) => c.patch("check-zee").set({ result: "gone" }).commit(),
  ],
  ["delete a check", (c) => c.delete("check-zee")],
  [
    "unpublish a check",
    (c) => act(c, "unpublish", { draftId: "drafts.check-zee", publishedId: "check-zee" }),
  ],
  [
    "begin to change a check",
    (c) =>
      act(c, "edit", {
        draftId: "drafts.check-zee",
        publishedId: "check-zee",
        patch: { set: { result: "gone" } },
      }),
  ],
];

describe.skipIf(isHosted)("an editor of Zeeland", () => {
  const backend = withLake();
  let editor: SanityClient;
  beforeAll(async () => {
    editor = await backend().clientOf("regionalEditor", ["region-zeeland"]);
  });
  beforeEach(() => resetWorld(backend().client));

  it.each(forbidden)("may not %s", async (_name, attempt) => {
    const { client } = backend();
    const before = await stored(client);
    // 404 where an action would first have to read what the editor cannot see, 409 where such a
    // draft stands in the way.
    expect([403, 404, 409]).toContain((await refusalOf(attempt(editor))).statusCode);
    expect(await stored(client)).toEqual(before);
    // The same request is no mistake of the test: it succeeds for who has the grant.
    await attempt(client);
    expect(await stored(client)).not.toEqual(before);
  });

  it.each<[string, (client: SanityClient) => Promise<unknown>]>([
    ["create", (c) => c.create({ _id: "new-of-zeeland", _type: "service", ...zeeland })],
    ["change", (c) => c.patch("service-zee").set({ name: "x" }).commit()],
    ["delete", (c) => c.transaction().delete("drafts.service-zee").delete("service-zee").commit()],
    [
      "edit",
      (c) =>
        act(c, "edit", {
          draftId: "drafts.service-zee",
          publishedId: "service-zee",
          patch: { set: { name: "x" } },
        }),
    ],
    [
      "publish",
      (c) => act(c, "publish", { draftId: "drafts.service-zee", publishedId: "service-zee" }),
    ],
    [
      "unpublish",
      (c) => act(c, "unpublish", { draftId: "drafts.service-zee", publishedId: "service-zee" }),
    ],
    ["discard", (c) => act(c, "discard", { draftId: "drafts.service-zee" })],
    [
      "make a version of",
      (c) =>
        act(c, "version.create", {
          publishedId: "service-zee",
          baseId: "service-zee",
          versionId: "versions.later.service-zee",
        }),
    ],
    [
      "copy another's into",
      (c) => c.create({ _id: "service-copy", _type: "service", name: "van Groningen", ...zeeland }),
    ],
  ])("may %s its own", async (_name, attempt) => {
    const before = await stored(backend().client);
    await attempt(editor);
    expect(await stored(backend().client)).not.toEqual(before);
  });

  it("writes a check as a draft, publishes it, and cannot take it back", async () => {
    const pair = { draftId: "drafts.check-new", publishedId: "check-new" };
    await editor.create({ _id: "drafts.check-new", _type: "check", result: "changed", ...zeeland });
    await editor.patch("drafts.check-new").set({ result: "confirmed" }).commit();
    await act(editor, "publish", pair);
    expect(await editor.getDocument("check-new")).toMatchObject({ result: "confirmed" });
    for (const taken of [
      editor.delete("check-new"),
      act(editor, "delete", { publishedId: "check-new" }),
    ])
      expect((await refusalOf(taken)).statusCode).toBe(403);
    // Nor can a national editor; an administrator can.
    const national = await backend().clientOf("editor");
    expect((await refusalOf(national.delete("check-new"))).statusCode).toBe(403);
    await backend().client.delete("check-new");
  });

  it("reaches by a query only its own, and is refused where it reaches others'", async () => {
    await editor
      .patch({ query: '*[_type == "service" && name == "van Zeeland"]' })
      .set({ name: "x" })
      .commit();
    expect(await backend().client.fetch('*[_type == "service" && name == "x"]._id')).toEqual([
      "service-zee",
    ]);
    const all = editor.patch({ query: '*[_type == "service"]' }).set({ name: "y" }).commit();
    expect((await refusalOf(all)).statusCode).toBe(403);
  });

  it("does not open the past of a deleted draft by making one of its name", async () => {
    const { client } = backend();
    const id = "drafts.service-gone";
    await client.create({ _id: id, _type: "service", name: "Groningen, geheim", ...groningen });
    await client.delete(id);
    const taken = editor.create({ _id: id, _type: "service", ...zeeland });
    expect((await refusalOf(taken)).statusCode).toBe(403);
    await client.create({ _id: id, _type: "service", ...groningen });
    await client.delete(id);
  });

  it("of two regions writes in both, and of none in none", async () => {
    const both = await backend().clientOf("regionalEditor", ["region-zeeland", "region-groningen"]);
    for (const id of ["service-zee", "service-gron"])
      await both.patch(id).set({ name: "x" }).commit();
    const none = await backend().clientOf("regionalEditor", []);
    const patch = none.patch("service-zee").set({ name: "y" }).commit();
    expect((await refusalOf(patch)).statusCode).toBe(403);
    expect(await none.fetch('*[_id == "service-zee"][0].name')).toBe("x");
  });
});
