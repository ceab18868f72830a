import { addDays } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { finder } from "./finder.ts";
import { choices, clicks, listed, offers, RUNS } from "./fixtures/offers.ts";
import type { Listed } from "./listed.ts";
import { current } from "./order.ts";

const TODAY = "2026-11-22";
const find = finder([
  ...current([listed("Rouwgroep"), listed("Spreekuur", { alias: "Praatgroep" })], true, TODAY),
  ...current([listed("Hulplijn", { summary: "Praat met iemand." })], false, TODAY),
]);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test("words and choices work together, and the numbers are of both", () => {
  const answer = find({ choice: { audience: ["parent"] }, text: "praat" });
  expect(names(answer.shown)).toEqual(["Spreekuur", "Hulplijn"]);
  expect(answer.has.audience.get("parent")).toBe(2);
  expect(answer.withoutText).toBe(3);
});

test("says what each choice costs when nothing is left", () => {
  const answer = find({ choice: { audience: ["child"] }, text: "rouw" });
  expect(answer.shown).toEqual([]);
  expect(answer.without.audience).toBe(1);
  expect(answer.withoutText).toBe(0);
});

test("without words everything shows, in order", () => {
  expect(names(find({ choice: {}, text: "  " }).shown)).toEqual([
    "Rouwgroep",
    "Spreekuur",
    "Hulplijn",
  ]);
});

/** Words of which some are in the names that `offers` draws. */
const texts = fc.constantFrom("", "aanbod", "aanbod 1", "aanbdo", "ouders", "xyzzyx");
const today = (drawn: Listed[]) => finder(current(drawn, true, TODAY));

test("with words too, the number beside a value is what a click on it shows", () => {
  fc.assert(
    fc.property(offers, choices, clicks, texts, (drawn, choice, [facet, value], text) => {
      const ask = today(drawn);
      const { shown, has, adds, without, withoutText } = ask({ choice, text });
      const chosen = choice[facet] ?? [];
      const counts = chosen.length === 0 ? has : adds;
      const more = counts[facet].get(value) ?? 0;
      const after = ask({ choice: { ...choice, [facet]: [...chosen, value] }, text }).shown;
      if (!chosen.includes(value))
        expect(chosen.length === 0 ? more : shown.length + more).toBe(after.length);
      expect(without[facet]).toBe(ask({ choice: { ...choice, [facet]: [] }, text }).shown.length);
      expect(withoutText).toBe(ask({ choice, text: "" }).shown.length);
    }),
    RUNS,
  );
});

test("another value in a facet shows more or the same, another facet less or the same", () => {
  fc.assert(
    fc.property(offers, choices, clicks, texts, (drawn, choice, [facet, value], text) => {
      const ask = today(drawn);
      const slugs = (asked: typeof choice) =>
        ask({ choice: asked, text }).shown.map(({ slug }) => slug);
      const chosen = choice[facet] ?? [];
      const [before, after] = [choice, { ...choice, [facet]: [...chosen, value] }].map(slugs);
      const [small, large] = chosen.length > 0 ? [before, after] : [after, before];
      expect(small?.filter((slug) => !large?.includes(slug))).toEqual([]);
    }),
    RUNS,
  );
});

test("what a gemeente has is never hidden whole while something of it is crisis help or alone", () => {
  const aged = fc.tuple(offers, fc.array(fc.tuple(fc.boolean(), fc.nat(3000)), { maxLength: 25 }));
  fc.assert(
    fc.property(aged, ([drawn, ages]) => {
      const slice = drawn.map((offer, index) => {
        const [crisis = false, days = 0] = ages[index] ?? [];
        return { ...offer, crisis, checkedOn: addDays(TODAY, -days) };
      });
      const shown = new Set(names(current(slice, true, TODAY)));
      for (const { name, crisis } of slice) if (crisis) expect(shown.has(name)).toBe(true);
      if (slice.length === 1) expect(shown.size).toBe(1);
    }),
    RUNS,
  );
});
