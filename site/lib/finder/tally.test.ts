import type { Choice } from "@digiplein/content-schema/menukaart";
import fc from "fast-check";
import { expect, test } from "vitest";
import { choices, clicks, listed, offers, RUNS } from "./fixtures/offers.ts";
import { FACETS, type Facet, facetValues } from "./listed.ts";
import { tally } from "./tally.ts";

const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

/** The choice after a click on a value that was not chosen yet. */
const clicked = (choice: Choice<Facet>, facet: Facet, value: string): Choice<Facet> => ({
  ...choice,
  [facet]: [...(choice[facet] ?? []), value],
});

test("one value within a facet is enough, and every facet counts", () => {
  fc.assert(
    fc.property(offers, choices, (all, choice) => {
      // Said the other way round than the code does.
      const expected = all.filter((offer) => {
        for (const facet of FACETS) {
          const wanted = choice[facet] ?? [];
          const own = facetValues(offer)[facet];
          const different = new Set([...wanted, ...own]).size;
          if (wanted.length > 0 && different === wanted.length + own.length) return false;
        }
        return true;
      });
      expect(names(tally(all, choice).shown)).toEqual(names(expected));
    }),
    RUNS,
  );
});

test("the number beside a value is what a click on it shows", () => {
  fc.assert(
    fc.property(offers, choices, clicks, (all, choice, [facet, value]) => {
      const { shown, has, adds } = tally(all, choice);
      const isOpen = (choice[facet] ?? []).length === 0;
      if (choice[facet]?.includes(value)) {
        const own = shown.filter((offer) => facetValues(offer)[facet].includes(value));
        expect(has[facet].get(value) ?? 0).toBe(own.length);
        return;
      }
      const after = tally(all, clicked(choice, facet, value)).shown.length;
      const number = (isOpen ? has : adds)[facet].get(value) ?? 0;
      expect(isOpen ? number : shown.length + number).toBe(after);
    }),
    RUNS,
  );
});

test("what a facet without its choice would show is what it shows", () => {
  fc.assert(
    fc.property(offers, choices, fc.constantFrom(...FACETS), (all, choice, facet) => {
      const { without } = tally(all, choice);
      expect(without[facet]).toBe(tally(all, { ...choice, [facet]: [] }).shown.length);
    }),
    RUNS,
  );
});

test("free leaves out what may cost something, and says how many that are", () => {
  const cost = (kind: string) => ({ cost: { of: [kind], text: kind } });
  const all = [listed("a", cost("free")), listed("b", cost("unknown")), listed("c", cost("paid"))];
  const { shown, adds } = tally(all, { cost: ["free"] });
  expect(names(shown)).toEqual(["a"]);
  expect(adds.cost.get("unknown")).toBe(1);
  expect(adds.cost.get("free")).toBeUndefined();
});
