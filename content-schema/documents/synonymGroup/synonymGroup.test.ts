import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored group becomes a parsed one", async () => {
  expect(await parsedExample("synonymGroup")).toMatchObject({
    words: ["voorbeeld", "proef"],
    ownerRegion: "region-voorbeeld",
  });
});

test("a group has two different words or more", async () => {
  expect(await problemsOf("synonymGroup", { words: ["gezag"] })).toEqual([
    "words: Hier staat 1 onderdeel. Maak er minstens 2 van.",
  ]);
  expect(await problemsOf("synonymGroup", { words: ["gezag", "Gezag"] })).toEqual([
    "words[1]: “Gezag” staat er twee keer. Haal er een weg. Hoofdletters maken geen verschil.",
  ]);
});
