import * as fc from "fast-check";
import { expect, test } from "vitest";
import { lineFor, weekOf } from "./packing.ts";

test.each([
  ["Bril", ["bril ", ""], undefined],
  ["bril", ["laptop", " ", ""], 1],
  ["bril", ["laptop"], 1],
  ["bril", [], 0],
])("%s comes on %j at line %j", (thing, list, line) => {
  expect(lineFor(thing, list)).toBe(line);
});

test("a week begins on Monday and lasts seven days", () => {
  expect(weekOf("2026-11-22")).toBe("2026-11-16");
  expect(weekOf("2026-11-23")).toBe("2026-11-23");
  expect(weekOf("2027-01-01")).toBe("2026-12-28");
  const dates = fc.date({
    min: new Date("1980-01-01"),
    max: new Date("2100-01-01"),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(dates, (date) => {
      const monday = new Date(`${weekOf(date.toISOString().slice(0, 10))}T00:00:00Z`);
      expect(monday.getUTCDay()).toBe(1);
      const days = Math.floor((date.getTime() - monday.getTime()) / 86_400_000);
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThan(7);
    }),
  );
});
