import type { SanityClient } from "@sanity/client";
import sharp from "sharp";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { isHosted, refusalOf, withLake } from "./backend.ts";
import { groningen, resetWorld, zeeland } from "./regional-world.ts";

const readable = [
  "article-land",
  "check-zee",
  "drafts.service-zee",
  "publication.landelijk",
  "publication.zeeland",
  "service-gron",
  "service-open",
  "service-zee",
];
const secret = ["drafts.article-land", "drafts.service-gron", "versions.later.service-gron"];

describe.skipIf(isHosted)("what an editor of Zeeland reads", () => {
  const backend = withLake();
  let editor: SanityClient;
  const subscriptions: { unsubscribe: () => void }[] = [];
  beforeAll(async () => {
    editor = await backend().clientOf("regionalEditor", ["region-zeeland"]);
  });
  beforeEach(() => resetWorld(backend().client));
  afterEach(() => {
    for (const subscription of subscriptions.splice(0)) subscription.unsubscribe();
  });
  const text = async (path: string, client = editor) => {
    const headers = { authorization: `Bearer ${client.config().token}` };
    return (await fetch(client.getUrl(path), { headers })).text();
  };

  it("is all that is published and its own drafts, in queries, counts and joins", async () => {
    expect(await editor.fetch("*._id")).toEqual(readable);
    expect(await editor.fetch('count(*[_id in path("drafts.**")])')).toBe(1);
    expect(await editor.fetch("*[_id in $secret]", { secret })).toEqual([]);
    expect(await editor.fetch('*[name match "geheim"]._id')).toEqual([]);
    expect(await backend().client.fetch('count(*[name match "geheim"])')).toBe(2);
    const drafts = await editor.fetch(
      '*[_id == "service-gron"][0].name',
      {},
      { perspective: "drafts" },
    );
    expect(drafts).toBe("van Groningen");
  });

  it("is the same by id, with the reason why the rest is left out", async () => {
    const { documents, omitted } = await editor.request({
      url: `/data/doc/production/${[...secret, "service-zee"].join(",")}`,
    });
    expect(documents).toMatchObject([{ _id: "service-zee" }]);
    expect(omitted).toEqual(secret.map((id) => ({ id, reason: "permission" })));
  });

  it("is the same in an export", async () => {
    const exported = async (client: SanityClient) =>
      (await text("/data/export/production", client)).match(/"_id":"[^"]+"/g);
    expect(await exported(editor)).toEqual(readable.map((id) => `"_id":"${id}"`));
    expect(await exported(backend().client)).toHaveLength(readable.length + secret.length);
  });

  it("is the same in the past", async () => {
    const past = (id: string, client = editor) =>
      text(`/data/history/production/documents/${id}?lastRevision=true`, client);
    const transactions = (id: string, client = editor) =>
      text(`/data/history/production/transactions/${id}?effectFormat=mendoza`, client);
    const events = (id: string, client = editor) =>
      text(`/data/history/production/events/documents/${id}`, client);
    for (const id of secret)
      for (const read of [past, transactions]) {
        expect(await read(id)).not.toMatch(/geheim/);
        expect(await read(id, backend().client)).toMatch(/geheim/);
      }
    // What was published is theirs to know; that there is a draft is not.
    expect(await events("drafts.service-gron")).not.toMatch(/DocumentVersion/);
    expect(await events("drafts.service-gron", backend().client)).toMatch(/DocumentVersion/);
    // One transaction wrote everything: of it, the drafts of others stay out.
    expect(await transactions("service-zee")).not.toMatch(/geheim/);
    await backend().client.delete("drafts.service-gron");
    expect(await past("drafts.service-gron")).not.toMatch(/geheim/);
    expect(await past("drafts.service-gron", backend().client)).toMatch(/geheim/);
  });

  it("is the same while listening, also when something changes hands", async () => {
    const { client } = backend();
    const heard: string[] = [];
    const options = { includePreviousRevision: true, effectFormat: "mendoza" } as const;
    const welcome = vi.fn();
    subscriptions.push(
      editor
        .listen("*", {}, { ...options, events: ["welcome", "mutation"] })
        .subscribe((event) =>
          event.type === "welcome" ? welcome() : heard.push(JSON.stringify(event)),
        ),
    );
    await vi.waitFor(() => expect(welcome).toHaveBeenCalled());
    await client.patch("drafts.service-gron").set({ name: "Groningen, geheim 2" }).commit();
    await client.patch("drafts.article-land").set({ title: "land, geheim 2" }).commit();
    await client
      .patch("drafts.service-gron")
      .set({ ...zeeland, name: "gekregen" })
      .commit();
    await client
      .patch("drafts.service-gron")
      .set({ ...groningen, name: "terug, geheim" })
      .commit();
    await client.patch("service-gron").set({ name: "einde" }).commit();
    await vi.waitFor(() => expect(heard.join()).toContain("einde"));
    expect(
      heard
        .map((line) => JSON.parse(line))
        .map(({ documentId, transition }) => [documentId, transition]),
    ).toEqual([
      ["drafts.service-gron", "appear"],
      ["drafts.service-gron", "disappear"],
      ["service-gron", "update"],
    ]);
    expect(heard.join()).not.toMatch(/geheim/);
  });

  it("is what the Studio is told, with the regions that are theirs", async () => {
    const me = await editor.request({ url: "/users/me" });
    expect(me).toMatchObject({ role: "regionalEditor", regions: ["region-zeeland"] });
    // Asked beside the form of what they may not change.
    expect(await editor.request({ url: "/access/requests/me" })).toEqual([]);
    const acl = await editor.request({ url: "/projects/lake/datasets/production/acl" });
    expect(JSON.stringify(acl)).toContain('ownerRegion._ref in [\\"region-zeeland\\"]');
  });
});

describe.skipIf(isHosted)("images of regional editors", () => {
  const backend = withLake();

  it("are uploaded by each, and taken away by who uploaded them", async () => {
    const image = (color: string) =>
      sharp({ create: { width: 9, height: 9, channels: 3, background: color } })
        .png()
        .toBuffer();
    const [one, two] = [
      await backend().clientOf("regionalEditor", ["region-zeeland"]),
      await backend().clientOf("regionalEditor", ["region-groningen"]),
    ];
    const { _id } = await one.assets.upload("image", await image("red"));
    // The same picture again is the same asset, and stays whose it is.
    expect((await two.assets.upload("image", await image("red")))._id).toBe(_id);
    const theirs = (await two.users.getById("me")).id;
    for (const attempt of [
      () => two.delete(_id),
      () => two.patch(_id).set({ title: "x" }).commit(),
      () => two.patch(_id).set({ uploadedBy: theirs }).commit(),
      () =>
        two.create({ _id: "image-invented", _type: "sanity.imageAsset", uploadedBy: "someone" }),
    ])
      expect((await refusalOf(attempt())).statusCode).toBe(403);
    await one.patch(_id).set({ title: "Rood" }).commit();
    await one.delete(_id);
    // Gone, it may come back from another hand.
    expect((await two.assets.upload("image", await image("red")))._id).toBe(_id);
  });
});
