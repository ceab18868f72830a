import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { manyOffers, perGemeente } from "./fixtures/many.ts";
import { sliceOf } from "./slice.ts";

const LIMIT = 100_000;
const bytes = (value: unknown) => gzipSync(JSON.stringify(value), { level: 9 }).length;

// Of 100,000 offers 2 % are for the whole country.
const [largest = 0, ...others] = perGemeente(98_000);

test("of 100,000 offers the slice of the largest gemeente and that of the country stay small", () => {
  expect(others).toHaveLength(341);
  expect(largest).toBeGreaterThan(5000);
  for (const count of [largest, 4000, 2000]) {
    const offers = manyOffers(count);
    expect(new Set(offers.map(({ name }) => name)).size).toBeGreaterThan(count / 2);
    expect(bytes(sliceOf({ name: "Stad", offers }))).toBeLessThan(LIMIT);
    // Written as they are, they would be too heavy.
    if (count === largest) expect(bytes(offers)).toBeGreaterThan(2 * LIMIT);
  }
});

test("a list of ordinary length weighs about a photo for a card, summaries included", () => {
  expect(bytes(sliceOf({ name: "Stad", offers: manyOffers(60) }))).toBeLessThan(6000);
  expect(bytes(sliceOf({ name: "Stad", offers: manyOffers(400) }))).toBeLessThan(LIMIT / 4);
});
