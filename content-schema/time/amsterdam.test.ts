import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS } from "../fixtures/arbitraries.ts";
import { instantOf, isoInAmsterdam, startOfNextDay } from "./amsterdam.ts";
import { dayInAmsterdam } from "./day-in-amsterdam.ts";
import { addDays } from "./days.ts";

const iso = (day: string, time: string) => isoInAmsterdam(instantOf(day, time));

test("the offset is that of summer or winter", () => {
  expect(iso("2026-11-22", "09:00")).toBe("2026-11-22T09:00:00+01:00");
  expect(iso("2026-07-01", "09:00")).toBe("2026-07-01T09:00:00+02:00");
  expect(iso("2026-12-31", "24:00")).toBe("2027-01-01T00:00:00+01:00");
});

test("in spring the clock jumps over an hour", () => {
  expect(iso("2026-03-29", "01:59")).toBe("2026-03-29T01:59:00+01:00");
  expect(iso("2026-03-29", "02:00")).toBe("2026-03-29T03:00:00+02:00");
  expect(iso("2026-03-29", "02:30")).toBe("2026-03-29T03:00:00+02:00");
  expect(iso("2026-03-29", "03:00")).toBe("2026-03-29T03:00:00+02:00");
});

test("in autumn a time counts when it first comes", () => {
  expect(iso("2026-10-25", "02:30")).toBe("2026-10-25T02:30:00+02:00");
  expect(iso("2026-10-25", "03:00")).toBe("2026-10-25T03:00:00+01:00");
  expect(isoInAmsterdam(Date.parse("2026-10-25T01:30:00Z"))).toBe("2026-10-25T02:30:00+01:00");
});

test("the day is that of the Dutch clock", () => {
  expect(dayInAmsterdam(new Date("2026-11-22T22:59:59Z"))).toBe("2026-11-22");
  expect(dayInAmsterdam(new Date("2026-11-22T23:00:00Z"))).toBe("2026-11-23");
  expect(dayInAmsterdam(new Date("2026-07-01T22:00:00.500Z"))).toBe("2026-07-02");
});

test.each([
  ["an ordinary evening", "2026-11-22T22:59:59.999Z", "2026-11-22T23:00:00Z"],
  ["midnight itself", "2026-11-22T23:00:00Z", "2026-11-23T23:00:00Z"],
  ["before the short day of spring", "2026-03-28T12:00:00Z", "2026-03-28T23:00:00Z"],
  ["the short day, before the jump", "2026-03-28T23:00:00Z", "2026-03-29T22:00:00Z"],
  ["the short day, after the jump", "2026-03-29T12:00:00Z", "2026-03-29T22:00:00Z"],
  ["the long day, before the clock goes back", "2026-10-24T22:00:00Z", "2026-10-25T23:00:00Z"],
  ["the hour that comes twice", "2026-10-25T01:30:00Z", "2026-10-25T23:00:00Z"],
  ["the last day of a year", "2026-12-31T12:00:00Z", "2026-12-31T23:00:00Z"],
])("the next day begins at midnight: %s", (_, now, next) => {
  expect(startOfNextDay(new Date(now))).toEqual(new Date(next));
});

test("the next day is the next one on the calendar, from its first millisecond on", () => {
  const milliseconds = fc.integer({ min: 0, max: 86_399_999 });
  fc.assert(
    fc.property(days(), milliseconds, (day, millisecond) => {
      const now = new Date(Date.parse(`${day}T00:00:00Z`) + millisecond);
      const next = startOfNextDay(now);
      expect(next.getTime()).toBeGreaterThan(now.getTime());
      expect(dayInAmsterdam(next)).toBe(addDays(dayInAmsterdam(now), 1));
      expect(dayInAmsterdam(new Date(next.getTime() - 1))).toBe(dayInAmsterdam(now));
    }),
    RUNS,
  );
});

test("an instant read back is the same instant", () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(days(), minutes, (day, minute) => {
      const time = new Date(minute * 60_000).toISOString().slice(11, 16);
      const text = iso(day, time);
      expect(Date.parse(text)).toBe(instantOf(day, time));
      expect(text.slice(0, 10)).toBe(day);
      // Only the hour that spring jumps over is shown as another time.
      if (!time.startsWith("02:")) expect(text.slice(11, 16)).toBe(time);
    }),
    RUNS,
  );
});
