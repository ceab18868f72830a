import { expect, test } from "vitest";
import { type GemeenteLine, isGuess, meant, suggester } from "./gemeenten.ts";

const lines: GemeenteLine[] = [
  ["bronckhorst", "Bronckhorst", ["Hengelo", "Vorden"]],
  ["enschede", "Enschede", ["Glanerbrug"]],
  ["hengelo", "Hengelo", []],
  ["middelburg", "Middelburg", ["Arnemuiden"]],
  ["s-hertogenbosch", "'s-Hertogenbosch", []],
  ["sudwest-fryslan", "Súdwest-Fryslân", ["Sneek"]],
];
const suggest = suggester(lines);
const named = (typed: string) =>
  suggest(typed).map(({ gemeente, place }) => (place ? `${place} (${gemeente})` : gemeente));

test.each([
  ["midd", ["Middelburg"]],
  ["glaner", ["Glanerbrug (Enschede)"]],
  ["hengelo", ["Hengelo", "Hengelo (Bronckhorst)"]],
  ["hertogenbosch", ["'s-Hertogenbosch"]],
  ["sudwest f", ["Súdwest-Fryslân"]],
  ["enshcede", ["Enschede"]],
  ["midelburg", ["Middelburg"]],
  ["atlantis", []],
  [" ", []],
])("%j may mean %j", (typed, expected) => expect(named(typed)).toEqual(expected));

test("what has the name is no guess, what looks like it is", () => {
  expect(isGuess("midd", suggest("midd"))).toBe(false);
  expect(isGuess("midelburg", suggest("midelburg"))).toBe(true);
  expect(isGuess("atlantis", [])).toBe(false);
});

test("never shows more than fits", () => {
  const many = lines.concat(
    Array.from({ length: 30 }, (_, index): GemeenteLine => [`m${index}`, `Midden ${index}`, []]),
  );
  expect(suggester(many)("mid")).toHaveLength(8);
});

test.each([
  ["sneek", "sudwest-fryslan"],
  ["midd", "middelburg"],
  ["hengelo", undefined],
  ["midelburg", undefined],
  ["e", "enschede"],
  ["", undefined],
])("Enter after %j goes to %j", (typed, slug) => {
  expect(meant(typed, suggest(typed))?.slug).toBe(slug);
});

test("a whole name goes before longer ones", () => {
  const both = suggester([
    ["bergen-op-zoom", "Bergen op Zoom", []],
    ["bergen", "Bergen", []],
  ]);
  expect(meant("bergen", both("bergen"))?.slug).toBe("bergen");
});
