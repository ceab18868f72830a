import { createClient } from "@sanity/client";
import { beforeAll, describe, expect, it } from "vitest";
import { refusalOf, run, withBackend } from "./backend.ts";

const backend = withBackend();
const page = `${run}Page`;
const theme = `${run}Theme`;
const ids = { page: `${run}-page`, theme: `${run}-theme`, draft: `drafts.${run}-page` };

beforeAll(async () => {
  const reference = { _type: "reference", _ref: ids.theme };
  await backend()
    .client.transaction()
    .createOrReplace({ _id: ids.theme, _type: theme, title: "Verkeer" })
    .createOrReplace({ _id: ids.page, _type: page, title: "Parkeren", theme: reference })
    .createOrReplace({ _id: ids.draft, _type: page, title: "Parkeren, concept" })
    .commit();
});

describe("queries", () => {
  it("take parameters and follow references", async () => {
    const query = '*[_type == $type && defined(theme)]{_id, title, "theme": theme->title}';
    expect(await backend().client.fetch(query, { type: page })).toEqual([
      { _id: ids.page, title: "Parkeren", theme: "Verkeer" },
    ]);
  });

  it("travel by POST when they are too long for a URL", async () => {
    const many = Array.from({ length: 2000 }, (_, index) => `${run}-nothing-${index}`);
    const found = await backend().client.fetch("*[_id in $ids]._id", { ids: [...many, ids.page] });
    expect(found).toEqual([ids.page]);
  });

  it("answer null where there is nothing", async () => {
    expect(await backend().client.fetch("*[_id == $id][0]", { id: `${run}-no` })).toBeNull();
  });

  it("come with their query, time and tags when the client wants the whole answer", async () => {
    const answer = await backend().client.fetch("*[0]._id", {}, { filterResponse: false });
    expect(answer).toMatchObject({ query: "*[0]._id", ms: expect.any(Number) });
  });

  it("that do not parse are refused with the reason", async () => {
    const refusal = await refusalOf(backend().client.fetch("*[_type =="));
    expect(refusal.statusCode).toBe(400);
    expect(refusal.body).toMatchObject({ error: { type: "queryParseError" } });
  });
});

describe("perspectives", () => {
  const titles = (perspective: "published" | "drafts" | "raw") =>
    backend().client.fetch(
      "*[_type == $type] | order(_id) {_id, title}",
      { type: page },
      { perspective },
    );

  it("published leaves drafts out", async () => {
    expect(await titles("published")).toEqual([{ _id: ids.page, title: "Parkeren" }]);
  });

  it("drafts lays drafts over what is published", async () => {
    expect(await titles("drafts")).toEqual([{ _id: ids.page, title: "Parkeren, concept" }]);
  });

  it("raw shows both", async () => {
    expect(await titles("raw")).toHaveLength(2);
  });

  it("default to published from API version 2025-02-19, and to raw before", async () => {
    const { perspective: _, ...config } = backend().client.config();
    const count = (apiVersion: string) =>
      createClient({ ...config, apiVersion }).fetch("count(*[_type == $type])", { type: page });
    expect(await count("2025-02-19")).toBe(1);
    expect(await count("2021-10-21")).toBe(2);
  });
});

describe("documents by id", () => {
  it("come in the order asked, with null for what is not there", async () => {
    const found = await backend().client.getDocuments([ids.theme, `${run}-no`, ids.page]);
    expect(found.map((document) => document?._id ?? null)).toEqual([ids.theme, null, ids.page]);
  });

  it("are undefined when missing", async () => {
    expect(await backend().client.getDocument(`${run}-no`)).toBeUndefined();
  });
});
