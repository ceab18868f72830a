import { applyPatch } from "mendoza";
import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { run, withBackend } from "./backend.ts";

const backend = withBackend();
const type = `${run}Past`;
const id = `${run}-past`;
const revisions: string[] = [];

const transaction = z.looseObject({
  id: z.string(),
  author: z.string(),
  documentIDs: z.array(z.string()),
  mutations: z.array(z.unknown()).optional(),
  effects: z.record(z.string(), z.object({ apply: z.array(z.unknown()) })).optional(),
});

beforeAll(async () => {
  const { client } = backend();
  revisions.push((await client.create({ _id: id, _type: type, title: "een" }))._rev);
  revisions.push((await client.patch(id).set({ title: "twee" }).commit())._rev);
  revisions.push((await client.patch(id).set({ title: "drie", n: 3 }).commit())._rev);
});

const path = (part: string) => `/data/history/${backend().client.config().dataset}/${part}`;

async function transactions(query: Record<string, string>) {
  const { client } = backend();
  const url = new URL(client.getUrl(path(`transactions/${id}`)));
  for (const [key, value] of Object.entries(query)) url.searchParams.set(key, value);
  const headers = { authorization: `Bearer ${client.config().token}` };
  const text = await (await fetch(url, { headers })).text();
  return text
    .trim()
    .split("\n")
    .map((line) => transaction.parse(JSON.parse(line)));
}

describe("history", () => {
  it("shows a document as it was at a revision and at a time", async () => {
    const { client } = backend();
    const at = (query: Record<string, string>) =>
      client.request({ url: path(`documents/${id}`), query });
    const first = await at({ revision: revisions[0] ?? "" });
    expect(first.documents[0]).toMatchObject({ _id: id, title: "een" });
    const now = await at({ time: new Date(Date.now() + 1000).toISOString() });
    expect(now.documents[0]).toMatchObject({ title: "drie" });
    const before = await at({ time: "2020-01-01T00:00:00Z" });
    expect(before.documents).toEqual([]);
  });

  it("lists the transactions of a document, newest first on request", async () => {
    const found = await transactions({});
    expect(found.map((one) => one.id)).toEqual(revisions);
    expect(found[0]).toMatchObject({ documentIDs: [id], author: expect.any(String) });
    const newest = await transactions({ reverse: "true", limit: "1" });
    expect(newest.map((one) => one.id)).toEqual(revisions.slice(2));
  });

  it("gives patches that replay to the document of today", async () => {
    let replayed: Record<string, unknown> = {};
    for (const { effects } of await transactions({ effectFormat: "mendoza" })) {
      replayed = applyPatch(replayed, effects?.[id]?.apply ?? []);
    }
    const { _rev, ...today } = (await backend().client.getDocument(id)) ?? {};
    expect(replayed).toEqual(today);
  });

  it("still knows a deleted document by its last revision", async () => {
    const { client } = backend();
    await client.create({ _id: `${id}-gone`, _type: type, title: "weg" });
    await client.delete(`${id}-gone`);
    const url = path(`documents/${id}-gone`);
    const found = await client.request({ url, query: { lastRevision: "true" } });
    expect(found.documents[0]).toMatchObject({ title: "weg" });
  });
});

describe("export", () => {
  it("holds every document as one line", async () => {
    const { client } = backend();
    const url = client.getUrl(`/data/export/${client.config().dataset}`);
    const headers = { authorization: `Bearer ${client.config().token}` };
    const text = await (await fetch(url, { headers })).text();
    const documents = text.split("\n").flatMap((line) => (line ? [JSON.parse(line)] : []));
    expect(documents).toContainEqual(await client.getDocument(id));
  });
});
