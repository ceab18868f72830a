import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS, series } from "../fixtures/arbitraries.ts";
import { addDays, daysBetween, monthsBetween, weekdayOf } from "./days.ts";
import { type Plan, plannedDays } from "./planned-days.ts";

const plan = (changes: Partial<Plan>): Plan => ({
  date: "2026-11-24",
  repeat: "weekly",
  interval: 1,
  ...changes,
});

test("one time is one day", () => {
  const once = plan({ repeat: "once" });
  expect(plannedDays(once, "2026-01-01", "2027-01-01")).toEqual(["2026-11-24"]);
  expect(plannedDays(once, "2026-11-25", "2027-01-01")).toEqual([]);
});

test("every other week, from the middle and to the end", () => {
  const weeks = plan({ interval: 2, until: "2027-01-05" });
  expect(plannedDays(weeks, "2026-01-01", "2030-01-01")).toEqual([
    "2026-11-24",
    "2026-12-08",
    "2026-12-22",
    "2027-01-05",
  ]);
  expect(plannedDays(weeks, "2026-12-09", "2026-12-22")).toEqual(["2026-12-22"]);
});

test("a monthly series on the 31st passes over shorter months", () => {
  const monthly = plan({ repeat: "monthly", date: "2026-10-31" });
  expect(plannedDays(monthly, "2026-01-01", "2027-06-30")).toEqual([
    "2026-10-31",
    "2026-12-31",
    "2027-01-31",
    "2027-03-31",
    "2027-05-31",
  ]);
});

test("the second Tuesday, and a fifth one where there is one", () => {
  const second = plan({ repeat: "monthlyWeekday", date: "2026-12-08" });
  expect(plannedDays(second, "2026-12-09", "2027-03-31")).toEqual([
    "2027-01-12",
    "2027-02-09",
    "2027-03-09",
  ]);
  const fifth = plan({ repeat: "monthlyWeekday", date: "2026-12-29" });
  expect(plannedDays(fifth, "2026-12-01", "2027-08-31")).toEqual([
    "2026-12-29",
    "2027-03-30",
    "2027-06-29",
    "2027-08-31",
  ]);
});

/** Slow and plain: is this day one of the series? */
function isPlannedSlowly({ date, repeat, interval, until }: Plan, day: string): boolean {
  if (repeat === "once") return day === date;
  if (day < date || (until !== undefined && day > until)) return false;
  if (repeat === "weekly") return daysBetween(date, day) % (interval * 7) === 0;
  if (monthsBetween(date, day) % interval !== 0) return false;
  if (repeat === "monthly") return day.slice(8) === date.slice(8);
  const nth = (of: string) => Math.floor((Number(of.slice(8)) - 1) / 7);
  return weekdayOf(day) === weekdayOf(date) && nth(day) === nth(date);
}

test("the days are those that a walk through the calendar finds", () => {
  fc.assert(
    fc.property(series, days("2025-01-01", 900), fc.nat(500), (rule, from, length) => {
      const walk = Array.from({ length: length + 1 }, (_, index) => addDays(from, index));
      const slowly = walk.filter((day) => isPlannedSlowly(rule, day));
      expect(plannedDays(rule, from, addDays(from, length))).toEqual(slowly);
    }),
    RUNS,
  );
});
