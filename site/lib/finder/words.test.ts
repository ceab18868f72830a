import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNS } from "./fixtures/offers.ts";
import { isAlmost } from "./typos.ts";
import { searcher } from "./words.ts";

const texts = [
  "KIES: een groep voor kinderen",
  "Kinderalimentatie laten innen",
  "Begeleide omgang met een vrijwilliger",
  "Rouwgroep Súdwest-Fryslân",
];
const find = searcher(texts, (text) => [{ text, weight: 1 }]);
const found = (query: string) => [...find(query).keys()];

test.each([
  ["groep", [0, 3]],
  ["alimentatie", [1]],
  ["alimentaite", [1]],
  ["kinderalimantatie", [1]],
  ["vrijwiliger", [2]],
  ["begelei", [2]],
  ["begelied", [2]],
  ["omgng", [2]],
  ["sudwest", [3]],
  ["groep kinderen", [0]],
  ["kinderen zeilen", []],
  ["kis", []],
  ["", [0, 1, 2, 3]],
])("%j finds %j", (query, indexes) => {
  expect(found(query)).toEqual(indexes.map((index) => texts[index]));
});

test("the word itself is worth more than a part of one, and that more than a mistake", () => {
  const words = searcher(["groep", "groepje", "rouwgroep", "goep"], (text) => [
    { text, weight: 1 },
  ]);
  const scores = [...words("groep").values()];
  expect(scores).toEqual(scores.toSorted((a, b) => b - a));
  expect(new Set(scores).size).toBe(4);
});

test("one field may be worth more than another", () => {
  const offers = searcher(
    [
      ["groep", "praten"],
      ["praten", "groep"],
    ],
    ([name = "", rest = ""]) => [
      { text: name, weight: 3 },
      { text: rest, weight: 1 },
    ],
  );
  expect([...offers("groep").values()]).toEqual([12, 4]);
});

const letters = fc.constantFrom(..."abcde");
const words = fc.array(letters, { minLength: 5, maxLength: 9 }).map((list) => list.join(""));

test("any one mistake in a word of five letters is forgiven", () => {
  fc.assert(
    fc.property(words, fc.nat(8), letters, fc.nat(3), (word, place, letter, kind) => {
      const at = place % (word.length - 1);
      const [head, rest] = [word.slice(0, at), word.slice(at)];
      const typed = [
        head + rest.slice(1),
        head + letter + rest,
        head + letter + rest.slice(1),
        head + rest.charAt(1) + rest.charAt(0) + rest.slice(2),
      ][kind];
      expect(isAlmost(typed ?? "", word, 1)).toBe(true);
    }),
    RUNS,
  );
});

test("as many mistakes as it takes, and no fewer", () => {
  expect(isAlmost("omgang", "omgangshuis", 0)).toBe(true);
  expect(isAlmost("omgnag", "omgangshuis", 0)).toBe(false);
  expect(isAlmost("aliemntaite", "alimentatie", 1)).toBe(false);
  expect(isAlmost("aliemntaite", "alimentatie", 2)).toBe(true);
  fc.assert(
    fc.property(words, words, fc.nat(3), (typed, word, most) => {
      if (isAlmost(typed, word, most)) {
        expect(isAlmost(typed, word, most + 1)).toBe(true);
        expect(isAlmost(typed, `voor${word}en`, most)).toBe(true);
      }
    }),
    RUNS,
  );
});
