import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored situation becomes a parsed one, references as ids", async () => {
  expect(await parsedExample("situation")).toMatchObject({
    slug: "voorbeeld",
    audience: "parent",
    phases: ["phase-voorbeeld"],
    themes: ["theme-voorbeeld"],
    related: ["article-voorbeeld", "situation-voorbeeld"],
    searchWords: ["proef"],
    order: 1,
  });
});

test("what a situation may leave out has its usual value", async () => {
  const document = await parsedExample("situation", {
    order: undefined,
    searchWords: undefined,
    related: undefined,
    showExit: undefined,
  });
  expect(document).toMatchObject({
    order: 0,
    searchWords: [],
    related: [],
    showExit: false,
  });
});

test("a situation is for parents or young people", async () => {
  expect(await problemsOf("situation", { audience: "professional" })).toEqual([
    "audience: “professional” is hier geen keuze. Kies uit: parent, youth.",
  ]);
});

test("a search word is there once", async () => {
  expect(await problemsOf("situation", { searchWords: ["verhuizen", "Verhuizen"] })).toEqual([
    "searchWords[1]: “Verhuizen” staat er twee keer. Haal er een weg. Hoofdletters maken geen verschil.",
  ]);
});
