import { addDays, type Series } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { goesOn, meetingsOf } from "./meetings.ts";

const TODAY = "2026-11-22";

const series = (changes: Partial<Series> = {}): Series => ({
  date: "2026-11-26",
  startsAt: "20:00",
  endsAt: "21:30",
  repeat: "monthlyWeekday",
  interval: 1,
  skipped: ["2026-12-24"],
  extra: ["2026-12-17"],
  ...changes,
});

test("a series gives its days for a year, with extra days, and says which one is off", () => {
  const meetings = meetingsOf(series(), false, TODAY);
  expect(meetings.slice(0, 4)).toEqual([
    day("2026-11-26", "+01:00"),
    day("2026-12-17", "+01:00"),
    { ...day("2026-12-24", "+01:00"), isCancelled: true },
    day("2027-01-28", "+01:00"),
  ]);
  expect(meetings.at(-1)?.day).toBe("2027-10-28");
});

const day = (date: string, offset: string) => ({
  day: date,
  startsAt: `${date}T20:00:00${offset}`,
  endsAt: `${date}T21:30:00${offset}`,
  isCancelled: false,
});

test("of an event that is off every day is off", () => {
  expect(meetingsOf(series(), true, TODAY).every(({ isCancelled }) => isCancelled)).toBe(true);
  expect(goesOn(meetingsOf(series(), true, TODAY))).toBe(false);
  expect(goesOn(meetingsOf(series(), false, TODAY))).toBe(true);
});

test("keeps to the Dutch clock when it changes", () => {
  const weekly = (date: string) => series({ date, repeat: "weekly", skipped: [], extra: [] });
  const starts = (date: string) =>
    meetingsOf(weekly(date), false, date)
      .slice(0, 2)
      .map(({ startsAt }) => startsAt);
  // Summer time begins on 28 March 2027 and ends on 31 October 2027.
  expect(starts("2027-03-25")).toEqual(["2027-03-25T20:00:00+01:00", "2027-04-01T20:00:00+02:00"]);
  expect(starts("2027-10-28")).toEqual(["2027-10-28T20:00:00+02:00", "2027-11-04T20:00:00+01:00"]);
});

test("what begins more than a year ahead still counts, and what is past does not", () => {
  const far = series({ date: "2028-05-01", repeat: "once", skipped: [], extra: [] });
  expect(meetingsOf(far, false, TODAY).map(({ day: on }) => on)).toEqual(["2028-05-01"]);
  expect(meetingsOf(far, false, "2028-05-02")).toEqual([]);
});

test("for any day and any rule: in order, from that day on, each day once", () => {
  const drawn = fc.record({
    start: fc.integer({ min: -900, max: 900 }),
    repeat: fc.constantFrom("once", "weekly", "monthly", "monthlyWeekday"),
    interval: fc.integer({ min: 1, max: 8 }),
  });
  fc.assert(
    fc.property(drawn, ({ start, repeat, interval }) => {
      const date = addDays(TODAY, start);
      const plan = series({ date, repeat, interval, skipped: [], extra: [] });
      const days = meetingsOf(plan, false, TODAY).map(({ day: on }) => on);
      expect(days).toEqual([...new Set(days)].toSorted());
      for (const one of days) expect(one >= TODAY && one >= date).toBe(true);
      if (start >= 0) expect(days[0]).toBe(date);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
