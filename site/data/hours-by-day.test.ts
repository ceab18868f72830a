import type { OpeningHours } from "@digiplein/content-schema/time";
import { expect, test, vi } from "vitest";

// Before region.ts reads the clock.
vi.hoisted(() => {
  process.env.DIGIPLEIN_NOW = "2026-11-22T12:00:00Z";
});
const { hoursByDay } = await import("./hours-by-day.ts");

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  weekly: [],
  exceptions: [],
  alwaysOpen: false,
  byAppointment: false,
  ...changes,
});

test("has every day of the week, and the days to come on which it is different", () => {
  const known = hours({
    weekly: [{ day: "mo", opens: "09:00", closes: "12:30" }],
    exceptions: [
      { date: "2026-11-16", closed: true },
      { date: "2026-12-21", closed: true },
      { date: "2026-12-22", closed: false, opens: "10:00", closes: "11:00" },
    ],
  });
  expect(hoursByDay(known)).toEqual({
    hoursByDay: {
      mo: "van 9.00 tot 12.30 uur",
      ...Object.fromEntries(["tu", "we", "th", "fr", "sa", "su"].map((day) => [day, "gesloten"])),
      "2026-12-21": "gesloten",
      "2026-12-22": "van 10.00 tot 11.00 uur",
    },
  });
});

test("says nothing of what nobody knows", () => {
  expect(hoursByDay(undefined)).toEqual({});
  expect(hoursByDay(hours({ byAppointment: true }))).toEqual({});
});
