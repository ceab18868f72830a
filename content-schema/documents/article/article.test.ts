import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored article becomes a parsed one, references as ids", async () => {
  expect(await parsedExample("article")).toMatchObject({
    slug: "voorbeeld",
    audience: "professional",
    professions: ["school"],
    contentNote: "Voorbeeld: deze pagina kan heftig zijn.",
    themes: ["theme-voorbeeld"],
    ownerRegion: "region-voorbeeld",
    phases: ["phase-voorbeeld"],
    related: ["article-voorbeeld"],
    inShort: ["Dit is een voorbeeld.", "Het is verzonnen.", "Het is kort."],
    searchWords: ["proef"],
    quietTitle: "Informatie",
    reviewOn: "2027-11-22",
    sources: [{ url: "https://example.org/bron", kind: "government", date: "z.d." }],
  });
});

test("what an article may leave out is absent, not null", async () => {
  const article = await parsedExample("article", {
    ownerRegion: undefined,
    quietTitle: undefined,
    checkedBy: undefined,
    provenance: undefined,
    showExit: undefined,
    phases: undefined,
  });
  expect(article).toMatchObject({ showExit: false, phases: [] });
  for (const field of ["ownerRegion", "quietTitle", "checkedBy", "provenance"]) {
    expect(article).not.toHaveProperty(field);
  }
});

test("an article has a text", async () => {
  expect(await problemsOf("article", { body: [] })).toEqual([
    "body: Dit veld is leeg. Vul het in.",
  ]);
});

test("a source is a safe address with a known kind", async () => {
  const source = {
    _type: "source",
    _key: "b",
    title: "Bron",
    url: "http://example.org",
    kind: "blog",
  };
  expect(await problemsOf("article", { sources: [source] })).toEqual([
    "sources[0] › url: De link “http://example.org” kan niet. Gebruik een volledig adres dat begint met https://.",
    "sources[0] › kind: “blog” is hier geen keuze. Kies uit: law, government, organization.",
    "sources[0] › date: Dit veld is leeg. Vul het in.",
  ]);
});

test("only a page for professionals names professions", async () => {
  expect(await problemsOf("article", { audience: "parent" })).toEqual([
    "professions: Hier zijn beroepen gekozen, maar de pagina is niet voor professionals. Haal de beroepen weg, of kies bij ‘voor wie’ professionals.",
  ]);
  expect(await problemsOf("article", { audience: "parent", professions: [] })).toEqual([]);
});
