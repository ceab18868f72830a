import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNS } from "../finder/fixtures/offers.ts";
import { fileText, parseFile } from "./file.ts";
import { fromFragment, listText, MOST_SAVED, parseList, type Saved, withList } from "./saved.ts";

const slug = fc.stringMatching(/^[a-z0-9]{1,12}(-[a-z0-9]{1,12}){0,2}$/);
const lists: fc.Arbitrary<Saved[]> = fc.uniqueArray(
  fc.record({ gemeente: fc.oneof(fc.constant(""), slug), slug }),
  { selector: (one) => one.slug, maxLength: MOST_SAVED },
);

test("reads as an address", () => {
  const list = [
    { gemeente: "terneuzen", slug: "kies" },
    { gemeente: "", slug: "kindertelefoon" },
  ];
  expect(withList("#gemeente=goes&leeftijd=8", list)).toBe(
    "#gemeente=goes&leeftijd=8&aanbod=terneuzen/kies,kindertelefoon",
  );
  expect(withList("#aanbod=kies&gemeente=goes", [])).toBe("#gemeente=goes");
  expect(withList("#inhoud", [])).toBe("");
});

test("address, text and file give a list back as it was", () => {
  fc.assert(
    fc.property(lists, (list) => {
      expect(fromFragment(withList("", list))).toEqual(list);
      // Some apps write the signs of a link otherwise.
      expect(fromFragment(`#aanbod=${encodeURIComponent(listText(list))}`)).toEqual(list);
      expect(parseList(listText(list))).toEqual(list);
      expect(parseFile(fileText(list))).toEqual(list);
    }),
    RUNS,
  );
});

test("any text is read without a mistake, and gives only slugs", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      for (const list of [parseList(text), fromFragment(text), fromFragment(`#aanbod=${text}`)])
        expect(listText(list)).toMatch(/^[a-z0-9,/-]*$/);
      expect(parseFile(text)).toBeUndefined();
    }),
    RUNS,
  );
});

test.each([
  ["goes/kies,goes/kies,delft/kies", "goes/kies"],
  ["<img>,kies,../kies,a/b/c,Kies,kies-", "kies"],
  [`${"a".repeat(97)},b`, "b"],
  [Array.from({ length: 30 }, (_, index) => `a-${index}`).join(","), undefined],
])("of %j it takes what can be an offer, each once", (text, kept) => {
  const list = parseList(text);
  if (kept === undefined) expect(list).toHaveLength(MOST_SAVED);
  else expect(listText(list)).toBe(kept);
});

test.each([
  '{"soort":"mijn-lijst","versie":2,"aanbod":[]}',
  '{"soort":"mijn-lijst","versie":1,"aanbod":["<b>"]}',
  '{"soort":"mijn-lijst","versie":1,"aanbod":[],"naam":"Sam"}',
  '["kies"]',
  "",
])("a file that we did not write is refused: %s", (text) => {
  expect(parseFile(text)).toBeUndefined();
});
