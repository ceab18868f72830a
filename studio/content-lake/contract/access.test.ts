import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { z } from "zod";
import { isHosted, refusalOf, withLake } from "./backend.ts";

const tokens = z.object({
  build: z.string(),
  publisher: z.string(),
  maintenance: z.string(),
});

describe.skipIf(isHosted)("access", () => {
  const backend = withLake();
  const readTokens = () =>
    tokens.parse(JSON.parse(readFileSync(join(backend().dataDir, "tokens.json"), "utf8")));

  it("is refused without a session, in the way the Studio knows", async () => {
    const response = await fetch(`${backend().server.url}/v1/users/me`);
    expect(response.status).toBe(401);
    expect(await response.json()).toMatchObject({ errorCode: "SIO-401-ANF" });
  });

  it("is refused with a made-up token", async () => {
    const call = backend().clientWith("sk-made-up").fetch("*");
    expect((await refusalOf(call)).statusCode).toBe(401);
  });

  it("of a reader is reading only", async () => {
    const { client } = backend();
    await client.createOrReplace({ _id: "read-me", _type: "page", title: "een" });
    const reader = await backend().clientOf("reader");
    expect(await reader.fetch('*[_id == "read-me"][0].title')).toBe("een");
    const writes = [
      reader.create({ _type: "page" }),
      reader.patch("read-me").set({ title: "twee" }).commit(),
      reader.delete("read-me"),
      reader.action({
        actionType: "sanity.action.document.edit",
        draftId: "drafts.read-me",
        publishedId: "read-me",
        patch: { set: { title: "twee" } },
      }),
      reader.assets.upload("file", Buffer.from("%PDF-1.4"), { filename: "a.pdf" }),
    ];
    for (const write of writes) expect((await refusalOf(write)).statusCode).toBe(403);
    expect((await client.getDocument("read-me"))?.title).toBe("een");
  });

  it("of an editor is writing too", async () => {
    const editor = await backend().clientOf("editor");
    const made = await editor.create({ _type: "page", title: "van de redacteur" });
    expect(made.title).toBe("van de redacteur");
  });

  it("of the site's builder shows published documents only", async () => {
    const { client } = backend();
    await client.createOrReplace({ _id: "open", _type: "page" });
    await client.createOrReplace({ _id: "drafts.open", _type: "page" });
    await client.createOrReplace({ _id: "private.note", _type: "page" });
    const build = backend().clientWith(readTokens().build);
    const all = ["open", "drafts.open", "private.note"];
    expect(await build.fetch("*[_id in $all]._id", { all })).toEqual(["open"]);
    expect(await build.getDocuments(all)).toMatchObject([{ _id: "open" }, null, null]);
    expect((await refusalOf(build.create({ _type: "page" }))).statusCode).toBe(403);
  });

  it("of the publisher is writing its own documents and nothing else", async () => {
    const publisher = backend().clientWith(readTokens().publisher);
    const report = { _id: "publication.test", _type: "publication", state: "live" };
    expect((await publisher.createOrReplace(report)).state).toBe("live");
    expect((await refusalOf(publisher.create({ _type: "page" }))).statusCode).toBe(403);
    const turned = publisher.createOrReplace({ ...report, _type: "page" });
    expect((await refusalOf(turned)).statusCode).toBe(403);
  });

  it("of maintenance is writing everything, its own records too, which no editor writes", async () => {
    const record = { _id: "system.test", _type: "systemRecord" };
    const editor = await backend().clientOf("editor");
    expect((await refusalOf(editor.create(record))).statusCode).toBe(403);
    const maintenance = backend().clientWith(readTokens().maintenance);
    expect(await maintenance.create(record)).toMatchObject(record);
    await maintenance.createOrReplace({ _id: "drafts.page", _type: "page", title: "nieuw" });
    for (const write of [
      editor.patch(record._id).set({ applied: [] }).commit(),
      editor.delete(record._id),
    ])
      expect((await refusalOf(write)).statusCode).toBe(403);
    expect(await editor.getDocument(record._id)).toMatchObject(record);
  });

  it("of a listener stops at what it may read", async () => {
    const heard: string[] = [];
    const build = backend().clientWith(readTokens().build);
    const events: ("welcome" | "mutation")[] = ["welcome", "mutation"];
    const subscription = build
      .listen('*[_type == "page"]', {}, { events })
      .subscribe((event) => heard.push("documentId" in event ? event.documentId : event.type));
    await vi.waitFor(() => expect(heard).toEqual(["welcome"]));
    await backend().client.createOrReplace({ _id: "drafts.quiet", _type: "page" });
    await backend().client.createOrReplace({ _id: "loud", _type: "page" });
    await vi.waitFor(() => expect(heard).toContain("loud"));
    expect(heard).toEqual(["welcome", "loud"]);
    subscription.unsubscribe();
  });

  it("by robot tokens rests on a file that only its owner reads", () => {
    expect(statSync(join(backend().dataDir, "tokens.json")).mode & 0o777).toBe(0o600);
  });

  it("ends with the session", async () => {
    const editor = await backend().clientOf("editor");
    await editor.request({ method: "POST", url: "/auth/logout" });
    expect((await refusalOf(editor.fetch("*"))).statusCode).toBe(401);
  });
});

describe.skipIf(isHosted)("the project and its people", () => {
  const backend = withLake();

  it("show the Studio who is signed in, with the access list that is enforced", async () => {
    const reader = await backend().clientOf("reader");
    const me = await reader.users.getById("me");
    expect(me).toMatchObject({ name: "Test reader", role: "reader" });
    expect(await reader.users.getById(me.id)).toMatchObject({ displayName: "Test reader" });
    const acl = await reader.request({ url: "/projects/lake/datasets/production/acl" });
    expect(acl).toEqual([{ filter: '_id in path("**")', permissions: ["read", "history"] }]);
  });

  it("list the one dataset", async () => {
    expect(await backend().client.datasets.list()).toMatchObject([{ name: "production" }]);
  });

  it("answer 404 for another dataset or project", async () => {
    const other = backend().client.withConfig({ dataset: "other" });
    expect((await refusalOf(other.fetch("*"))).statusCode).toBe(404);
    const call = backend().client.request({ url: "/projects/other" });
    expect((await refusalOf(call)).statusCode).toBe(404);
  });

  it("remember the choices of a person", async () => {
    const { client } = backend();
    const url = "/users/me/keyvalue";
    const body = [{ key: "studio.columns", value: { wide: true } }];
    await client.request({ method: "PUT", url, body });
    expect(await client.request({ url: `${url}/studio.columns,unset` })).toMatchObject(body);
    const other = await backend().clientOf("editor");
    expect(await other.request({ url: `${url}/studio.columns` })).toEqual([]);
  });
});
