import { evaluate, parse } from "groq-js";
import { expect, test, vi } from "vitest";
import { paragraph, type StoredDocument, slugOf } from "../fixtures/stored.ts";
import { studioContext } from "./studio-context.ts";

const lake: StoredDocument[] = [
  { _id: "term-gezag", _type: "term", term: "Gezag", slug: slugOf("gezag"), synonyms: ["x"] },
  { _id: "drafts.term-b", _type: "term", term: "B", slug: slugOf("b") },
  { _id: "article-a", _type: "article", audience: "youth", slug: slugOf("a") },
  { _id: "article-b", _type: "article", audience: "youth", slug: slugOf("b") },
];

const clientOver = (dataset: StoredDocument[]) => ({
  fetch: vi.fn(
    async (query: string, params: { slugs: string[]; ids: string[] }): Promise<unknown[]> =>
      (await evaluate(parse(query, { params }), { dataset, params })).get(),
  ),
});

const linkTo = (link: string) => ({
  _type: "article",
  body: [paragraph("p", "Tekst")],
  actions: [{ _type: "action", text: "Lees verder", link }],
});

test("one question gives the published word list and the pages that are linked to", async () => {
  const client = clientOver(lake);
  const { terms, paths } = await studioContext(linkTo("/jongeren/a/"), client, 0);
  expect(terms).toEqual([{ id: "term-gezag", path: "/begrippen/#gezag", words: ["gezag", "x"] }]);
  expect(paths).toContain("/jongeren/a/");
  expect(paths).toContain("/hulp/");
  expect(paths).not.toContain("/jongeren/b/");
});

test("what the text names by its id is known too, with whom it is for", async () => {
  const helpline = { _id: "helpline-geld", _type: "helpline", audiences: ["parent"] };
  const block = { _type: "helplineBlock", helpline: { _ref: helpline._id } };
  const client = clientOver([...lake, helpline]);
  const { closedToYouth } = await studioContext({ _type: "article", body: [block] }, client, 0);
  expect(closedToYouth.get("helpline-geld")).toBe("die is niet voor jongeren");
});

test("an answer is remembered for half a minute, a failure is not", async () => {
  const client = clientOver(lake);
  const document = linkTo("/jongeren/onthouden/");
  await studioContext(document, client, 0);
  await studioContext(document, client, 29_000);
  expect(client.fetch).toHaveBeenCalledTimes(1);
  await studioContext(document, client, 31_000);
  expect(client.fetch).toHaveBeenCalledTimes(2);
  client.fetch.mockRejectedValueOnce(new Error("weg"));
  const other = linkTo("/jongeren/mislukt/");
  await expect(studioContext(other, client, 0)).rejects.toThrow("weg");
  await expect(studioContext(other, client, 1)).resolves.toHaveProperty("terms");
});
