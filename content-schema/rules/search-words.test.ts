import { expect, test } from "vitest";
import { checkSynonyms } from "./search-words.ts";

test("synonyms are different words", () => {
  expect(checkSynonyms([])).toBeNull();
  expect(checkSynonyms(["omgangsregeling", "bezoekregeling"])).toBeNull();
  expect(checkSynonyms(["gezag", "omgang", "Gezag "])).toEqual({
    message: "“Gezag ” staat er twee keer.",
    fix: "Haal er een weg. Hoofdletters maken geen verschil.",
    path: [2],
  });
});
