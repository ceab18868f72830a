import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS } from "../fixtures/arbitraries.ts";
import {
  addDays,
  addMonths,
  daysBetween,
  firstOfMonth,
  isDay,
  monthsBetween,
  WEEKDAYS,
  weekdayOf,
} from "./days.ts";

test("a day exists", () => {
  expect(isDay("2028-02-29")).toBe(true);
  for (const text of ["2026-02-29", "2026-13-01", "2026-1-1", "22-11-2026", "", "2026-11-22T10"]) {
    expect(isDay(text), text).toBe(false);
  }
});

test("a month later is the same day, or the last of a shorter month", () => {
  expect(addMonths("2026-11-22", 3)).toBe("2027-02-22");
  expect(addMonths("2026-11-30", 3)).toBe("2027-02-28");
  expect(addMonths("2027-10-31", 4)).toBe("2028-02-29");
  expect(addMonths("2027-01-31", -2)).toBe("2026-11-30");
});

test("weekdays are those of the calendar", () => {
  expect(weekdayOf("2026-11-22")).toBe("su");
  expect(weekdayOf("1969-12-31")).toBe("we");
  expect(weekdayOf("2028-02-29")).toBe("tu");
});

test("days follow each other, and count back", () => {
  const shift = fc.integer({ min: -2000, max: 2000 });
  fc.assert(
    fc.property(days(), shift, (day, count) => {
      const later = addDays(day, count);
      expect(isDay(later)).toBe(true);
      expect(daysBetween(day, later)).toBe(count);
      expect(later > day).toBe(count > 0);
      const shifted = (WEEKDAYS.indexOf(weekdayOf(day)) + (((count % 7) + 7) % 7)) % 7;
      expect(weekdayOf(later)).toBe(WEEKDAYS[shifted]);
    }),
    RUNS,
  );
});

test("months later is in that month, never past the day", () => {
  const shift = fc.integer({ min: -200, max: 200 });
  fc.assert(
    fc.property(days(), shift, (day, count) => {
      const later = addMonths(day, count);
      expect(later.slice(0, 7)).toBe(firstOfMonth(day, count).slice(0, 7));
      expect(monthsBetween(day, later)).toBe(count);
      expect(later.slice(8) <= day.slice(8)).toBe(true);
    }),
    RUNS,
  );
});
