import fc from "fast-check";
import { expect, test } from "vitest";
import { listed, offers, RUNS } from "./fixtures/offers.ts";
import type { Listed } from "./listed.ts";
import { pack, unpack } from "./pack.ts";
import { readSlice, sliceOf } from "./slice.ts";

const desk = { name: "Loket", phone: "0113 123 456" };
const written = (offers: Listed[]) => sliceOf({ name: "Goes", desk, offers });
/** What a browser reads of a slice with these offers. */
const read = (offers: Listed[]) => readSlice(JSON.parse(JSON.stringify(written(offers)))).offers;

test("what goes into a slice comes out of it", () => {
  fc.assert(
    fc.property(offers, (all) => {
      const bySlug = (list: typeof all) => list.toSorted((a, b) => (a.slug < b.slug ? -1 : 1));
      expect(bySlug(read(all))).toEqual(bySlug(all));
      expect(written(all.toReversed())).toEqual(written(all));
      expect(readSlice(written(all))).toMatchObject({ name: "Goes", desk });
    }),
    RUNS,
  );
});

test("writes a value once, the most frequent one first", () => {
  const rows = ["b", "a", "b"].map((letter, id) => ({ id, letter, none: null }));
  expect(pack(rows)).toEqual({
    count: 3,
    columns: {
      id: { values: [0, 1, 2] },
      letter: { values: ["b", "a"], at: [0, 1, 0] },
      none: { values: [null] },
    },
  });
});

test("a broken file is refused", () => {
  expect(() => unpack({ count: 3, columns: { a: { values: [1, 2], at: [0, 1] } } })).toThrow(
    "Row 2 of 3 has no a.",
  );
  for (const raw of [null, "<html>", [], { version: 0, offers: {} }]) {
    expect(() => readSlice(raw)).toThrow("load the page anew");
  }
});

test("a very long list leaves the summaries to the pages", () => {
  const many = (count: number) =>
    read(Array.from({ length: count }, (_, index) => listed(`Aanbod ${index}`)));
  expect(many(400)[0]?.summary).toBe("Een aanbod.");
  expect(many(401).filter(({ summary }) => summary !== null)).toEqual([]);
});

test.each(["praten", "praten-in-goes", "gesprek"])(
  "a name needs no slug beside it, %s does",
  (slug) => {
    const slice = written([listed("Práten", { slug })]);
    expect(readSlice(slice).offers[0]?.slug).toBe(slug);
    expect(slice.offers.columns.slug.values).toEqual([slug.replace("praten", "~")]);
  },
);
