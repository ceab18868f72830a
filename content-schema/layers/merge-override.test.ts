import fc from "fast-check";
import { expect, test } from "vitest";
import { RUNS } from "../fixtures/arbitraries.ts";
import { baseHash } from "./base-hash.ts";
import { mergeOverride } from "./merge-override.ts";

const base = {
  name: "Voorbeeld",
  summary: "Landelijk.",
  costs: [{ kind: "unknown" }],
  contact: { phone: "112" },
};

const ALLOWED = ["summary", "costs", "contact", "hidden"] as const;

test("a region's fields replace the national ones, as a whole", () => {
  const override = { summary: "In onze regio.", contact: { phone: "113" }, hidden: false };
  const result = mergeOverride(base, override, ALLOWED);
  expect(result.merged).toEqual({
    name: "Voorbeeld",
    summary: "In onze regio.",
    costs: [{ kind: "unknown" }],
    contact: { phone: "113" },
    hidden: false,
  });
  expect(result.origin).toEqual({
    summary: "override",
    costs: "base",
    contact: "override",
    hidden: "override",
  });
});

test("an emptied field leaves the base as it is", () => {
  const override = { summary: "", costs: [], contact: undefined };
  expect(mergeOverride(base, override, ALLOWED).merged).toEqual(base);
});

test("the badge names the changed fields whose base moved", () => {
  const override = {
    summary: "In onze regio.",
    costs: [{ kind: "free" }],
    baseHash: baseHash(base, ["summary", "costs", "contact"]),
  };
  expect(mergeOverride(base, override, ALLOWED).baseChanged).toEqual([]);
  const moved = { ...base, summary: "Nieuw.", contact: { phone: "113" } };
  // The contact moved as well, but the region did not change it and follows the base.
  expect(mergeOverride(moved, override, ALLOWED).baseChanged).toEqual(["summary"]);
  expect(mergeOverride(moved, { summary: "Onbekend." }, ALLOWED).baseChanged).toEqual([]);
});

const FIELDS = ["a", "b", "c", "d", "e"] as const;
const FREE = ["a", "b", "c"] as const;

const part = fc.oneof(fc.string(), fc.array(fc.nat(3), { maxLength: 2 }), fc.boolean());
const document = fc.record(
  { a: part, b: part, c: part, d: part, e: part },
  { requiredKeys: ["d"] },
);

type Drawn = { [Name in (typeof FIELDS)[number]]?: unknown };

test("without a change it is the base", () => {
  fc.assert(
    fc.property(document, (drawn: Drawn) => {
      for (const none of [undefined, {}]) {
        const { merged, origin, baseChanged } = mergeOverride(drawn, none, FREE);
        expect(merged).toEqual(drawn);
        expect(origin).toEqual({ a: "base", b: "base", c: "base" });
        expect(baseChanged).toEqual([]);
      }
    }),
    RUNS,
  );
});

test("merging twice is merging once", () => {
  fc.assert(
    fc.property(document, document, (drawn: Drawn, override: Drawn) => {
      const once = mergeOverride(drawn, override, FREE);
      const twice = mergeOverride(once.merged, override, FREE);
      expect(twice.merged).toEqual(once.merged);
      expect(twice.origin).toEqual(once.origin);
    }),
    RUNS,
  );
});

test("every field is the base's or the override's, as its origin says", () => {
  fc.assert(
    fc.property(document, document, (drawn: Drawn, override: Drawn) => {
      const before = structuredClone({ drawn, override });
      const { merged, origin } = mergeOverride(drawn, override, FREE);
      for (const field of FREE) {
        const source = origin[field] === "override" ? override : drawn;
        expect(merged[field]).toEqual(source[field]);
      }
      expect([merged.d, merged.e]).toEqual([drawn.d, drawn.e]);
      expect({ drawn, override }).toEqual(before);
    }),
    RUNS,
  );
});

test("what moved in the base is what differs from the base of then", () => {
  fc.assert(
    fc.property(document, document, document, (then: Drawn, now: Drawn, change: Drawn) => {
      const override = { ...change, baseHash: baseHash(then, FREE) };
      const { origin, baseChanged } = mergeOverride(now, override, FREE);
      const expected = FREE.filter(
        (field) =>
          origin[field] === "override" &&
          JSON.stringify(then[field]) !== JSON.stringify(now[field]),
      );
      expect(baseChanged).toEqual(expected);
    }),
    RUNS,
  );
});
