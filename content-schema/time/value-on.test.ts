import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS } from "../fixtures/arbitraries.ts";
import { addDays } from "./days.ts";
import { valueOn } from "./value-on.ts";

const dated = (value: number, validFrom: string, validUntil?: string, confirmed = true) => ({
  value,
  validFrom,
  validUntil,
  confirmed,
});

const figure = {
  values: [
    dated(30, "2027-01-01", undefined, false),
    dated(10, "2025-01-01", "2025-06-30"),
    dated(20, "2026-01-01"),
  ],
};

test("the value of the day, until the next one starts", () => {
  expect(valueOn(figure, "2026-11-22")).toEqual({
    ...dated(20, "2026-01-01"),
    endsOn: "2026-12-31",
  });
  expect(valueOn(figure, "2025-06-30")).toMatchObject({ value: 10, endsOn: "2025-06-30" });
});

test("an expected value says that it is not confirmed, and has no known end", () => {
  const expected = valueOn(figure, "2027-01-01");
  expect(expected).toMatchObject({ value: 30, confirmed: false });
  expect(expected).not.toHaveProperty("endsOn");
});

test("before, between and after there is none", () => {
  expect(valueOn(figure, "2024-12-31")).toBeUndefined();
  expect(valueOn(figure, "2025-07-01")).toBeUndefined();
  expect(valueOn({ values: [] }, "2026-11-22")).toBeUndefined();
});

test("of two that start together, the confirmed one", () => {
  const both = [dated(1, "2026-01-01", undefined, false), dated(2, "2026-01-01")];
  expect(valueOn({ values: both }, "2026-11-22")).toMatchObject({ value: 2 });
  expect(valueOn({ values: both.toReversed() }, "2026-11-22")).toMatchObject({ value: 2 });
});

const value = fc
  .tuple(fc.nat(9), days("2025-01-01", 700), fc.option(fc.nat(300)), fc.boolean())
  .map(([amount, from, length, confirmed]) =>
    dated(amount, from, length === null ? undefined : addDays(from, length), confirmed),
  );

test("the value holds on its day, no later one does, and it is the same until it ends", () => {
  const values = fc.uniqueArray(value, { maxLength: 5, selector: ({ validFrom }) => validFrom });
  fc.assert(
    fc.property(values, days("2025-01-01", 900), fc.nat(400), (drawn, day, later) => {
      const found = valueOn({ values: drawn }, day);
      const holding = drawn.filter(
        ({ validFrom, validUntil }) => validFrom <= day && day <= (validUntil ?? "9999"),
      );
      expect(found?.validFrom).toBe(
        holding
          .map(({ validFrom }) => validFrom)
          .toSorted()
          .at(-1),
      );
      if (found === undefined) return;
      const { endsOn } = found;
      expect(endsOn === undefined || day <= endsOn).toBe(true);
      const startOn = (date: string) => valueOn({ values: drawn }, date)?.validFrom;
      const other = addDays(day, later);
      if (endsOn === undefined || other <= endsOn) expect(startOn(other)).toBe(found.validFrom);
      if (endsOn !== undefined) expect(startOn(addDays(endsOn, 1))).not.toBe(found.validFrom);
    }),
    RUNS,
  );
});
