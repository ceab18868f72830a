import { describe, expect, test } from "vitest";
import { searchWords } from "./search-words.ts";

describe("searchWords", () => {
  test.each([
    ["Kinderalimentatie", "kinder alimentatie"],
    ["Het ouderschapsplan", "ouderschap plan"],
    ["Omgangsregeling en zorgverdeling", "omgangs regeling zorg verdeling"],
    ["Het echtscheidingsconvenant", "echtscheiding convenant"],
    ["Een scheidingsmelding", "scheiding melding"],
    ["Wie helpt je?", ""],
    ["Echtscheiding", ""],
  ])("finds the parts of %j", (text, words) => expect(searchWords(text, [])).toBe(words));

  test("adds the other words for a term that is named, in either direction", () => {
    const terms = [{ term: "Complexe scheiding", synonyms: ["vechtscheiding"] }];
    expect(searchWords("Hulp bij een complexe scheiding", terms)).toBe("vechtscheiding");
    expect(searchWords("Wat is een vechtscheiding?", terms)).toContain("complexe scheiding");
    expect(searchWords("Praten met je kind", terms)).toBe("");
  });
});
