import { beforeEach, describe, expect, it } from "vitest";
import { refusalOf, run, withBackend } from "./backend.ts";

const backend = withBackend();
const type = `${run}Theme`;
const id = `${run}-write`;
const start = { _id: id, _type: type, title: "Verkeer", n: 1, tags: ["a", "b"], text: "hallo" };

beforeEach(() => backend().client.createOrReplace(start));

describe("creating", () => {
  it("gives a document an id, a revision and dates", async () => {
    const made = await backend().client.create({ _type: type, title: "vanzelf" });
    expect(made).toMatchObject({ title: "vanzelf", _rev: expect.any(String) });
    expect(Date.parse(made._createdAt)).toBeGreaterThan(0);
    expect(await backend().client.getDocument(made._id)).toEqual(made);
  });

  it("leaves an existing document alone with createIfNotExists, and returns it", async () => {
    const found = await backend().client.createIfNotExists({ _id: id, _type: type, title: "X" });
    expect(found.title).toBe("Verkeer");
  });

  it("twice under one id is refused", async () => {
    const refusal = await refusalOf(backend().client.create({ _id: id, _type: type }));
    expect(refusal.statusCode).toBe(409);
    expect(refusal.body).toMatchObject({
      error: { type: "mutationError", items: [{ index: 0, error: { id } }] },
    });
  });

  it("without a type is refused", async () => {
    const untyped = { mutations: [{ create: { title: "x" } }] };
    const call = backend().client.request({
      method: "POST",
      url: `/data/mutate/${backend().client.config().dataset}`,
      body: untyped,
    });
    expect((await refusalOf(call)).statusCode).toBe(400);
  });
});

describe("patching", () => {
  const patch = () => backend().client.patch(id);

  it("sets, increments and unsets", async () => {
    const patched = await patch()
      .setIfMissing({ place: {} })
      .set({ "place.name": "Goes" })
      .inc({ n: 4 })
      .unset(["tags[0]"])
      .commit();
    expect(patched).toMatchObject({ place: { name: "Goes" }, n: 5, tags: ["b"] });
  });

  it("inserts and appends", async () => {
    expect((await patch().insert("before", "tags[-1]", ["x"]).commit()).tags).toEqual([
      "a",
      "x",
      "b",
    ]);
    expect((await patch().append("tags", ["d"]).commit()).tags).toEqual(["a", "x", "b", "d"]);
  });

  it("patches text", async () => {
    const change = "@@ -1,5 +1,12 @@\n hallo\n+ wereld\n";
    expect((await patch().diffMatchPatch({ text: change }).commit()).text).toBe("hallo wereld");
  });

  it("holds to a revision", async () => {
    const refusal = await refusalOf(patch().ifRevisionId("nope").set({ n: 9 }).commit());
    expect(refusal.statusCode).toBe(409);
    const { _rev = "" } = (await backend().client.getDocument(id)) ?? {};
    expect((await patch().ifRevisionId(_rev).set({ n: 9 }).commit()).n).toBe(9);
  });

  it("a missing document is refused", async () => {
    const call = backend().client.patch(`${run}-no`).set({ n: 1 }).commit();
    expect((await refusalOf(call)).statusCode).toBe(409);
  });

  it("works by query", async () => {
    const selection = { query: "*[_type == $type]", params: { type } };
    await backend().client.patch(selection).set({ flag: true }).commit({ returnDocuments: false });
    expect(await backend().client.fetch("*[_id == $id][0].flag", { id })).toBe(true);
  });
});

describe("transactions", () => {
  it("happen whole or not at all", async () => {
    const { client } = backend();
    const call = client
      .transaction()
      .createOrReplace({ _id: `${run}-half`, _type: type })
      .create({ _id: id, _type: type })
      .commit();
    expect((await refusalOf(call)).statusCode).toBe(409);
    expect(await client.getDocument(`${run}-half`)).toBeUndefined();
  });

  it("tell the ids they touched", async () => {
    const done = await backend()
      .client.transaction()
      .patch(id, (patch) => patch.inc({ n: 1 }))
      .createOrReplace({ _id: `${run}-second`, _type: type })
      .commit();
    expect(done.documentIds).toEqual([id, `${run}-second`]);
  });

  it("carry the client's own id as the revision", async () => {
    const transactionId = `${run}-own-transaction`;
    await backend()
      .client.transaction([{ patch: { id, set: { n: 3 } } }])
      .transactionId(transactionId)
      .commit();
    expect((await backend().client.getDocument(id))?._rev).toBe(transactionId);
  });

  it("change nothing in a dry run", async () => {
    await backend().client.createOrReplace({ _id: `${run}-dry`, _type: type }, { dryRun: true });
    expect(await backend().client.getDocument(`${run}-dry`)).toBeUndefined();
  });
});

describe("references", () => {
  const pointing = { _id: `${run}-pointing`, _type: type };
  const to = (target: string) => ({ ...pointing, theme: { _type: "reference", _ref: target } });

  it("keep their target from being deleted", async () => {
    await backend().client.createOrReplace(to(id));
    expect((await refusalOf(backend().client.delete(id))).statusCode).toBe(409);
    await backend().client.delete(pointing._id);
  });

  it("to nothing are refused, unless weak", async () => {
    const call = backend().client.createOrReplace(to(`${run}-missing`));
    expect((await refusalOf(call)).statusCode).toBe(409);
    const weak = { _type: "reference", _ref: `${run}-missing`, _weak: true };
    await backend().client.createOrReplace({ ...pointing, theme: weak });
  });
});

describe("deleting", () => {
  it("works by id and by query", async () => {
    const { client } = backend();
    await client.create({ _id: `${run}-gone`, _type: type });
    await client.delete(`${run}-gone`);
    expect(await client.getDocument(`${run}-gone`)).toBeUndefined();
    await client.create({ _id: `${run}-gone`, _type: type, title: "weg" });
    await client.delete({ query: '*[_type == $type && title == "weg"]', params: { type } });
    expect(await client.getDocument(`${run}-gone`)).toBeUndefined();
  });
});
