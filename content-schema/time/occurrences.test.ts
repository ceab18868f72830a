import fc from "fast-check";
import { expect, test } from "vitest";
import { days, RUNS, series } from "../fixtures/arbitraries.ts";
import { addDays } from "./days.ts";
import { nextOccurrence, occurrences, type Series } from "./occurrences.ts";

const evenings: Series = {
  date: "2026-10-20",
  startsAt: "19:30",
  endsAt: "21:00",
  repeat: "weekly",
  interval: 1,
  until: "2026-11-10",
  skipped: ["2026-11-03"],
  extra: ["2026-11-05", "2026-12-01"],
};

test("meetings keep their time on the clock when summer time ends", () => {
  expect(occurrences(evenings, "2026-10-01", "2026-12-31")).toEqual([
    {
      date: "2026-10-20",
      startsAt: "2026-10-20T19:30:00+02:00",
      endsAt: "2026-10-20T21:00:00+02:00",
    },
    {
      date: "2026-10-27",
      startsAt: "2026-10-27T19:30:00+01:00",
      endsAt: "2026-10-27T21:00:00+01:00",
    },
    {
      date: "2026-11-05",
      startsAt: "2026-11-05T19:30:00+01:00",
      endsAt: "2026-11-05T21:00:00+01:00",
    },
    {
      date: "2026-11-10",
      startsAt: "2026-11-10T19:30:00+01:00",
      endsAt: "2026-11-10T21:00:00+01:00",
    },
    {
      date: "2026-12-01",
      startsAt: "2026-12-01T19:30:00+01:00",
      endsAt: "2026-12-01T21:00:00+01:00",
    },
  ]);
});

test("the next meeting is the one that goes on, then the one after it", () => {
  const next = (instant: string) => nextOccurrence(evenings, new Date(instant))?.date;
  expect(next("2026-01-01T00:00:00Z")).toBe("2026-10-20");
  expect(next("2026-10-20T18:59:59Z")).toBe("2026-10-20");
  expect(next("2026-10-20T19:00:00Z")).toBe("2026-10-27");
  expect(next("2026-10-28T00:00:00Z")).toBe("2026-11-05");
  expect(next("2026-12-01T20:00:00Z")).toBeUndefined();
});

test("a rare day is found in its far year", () => {
  const rare: Series = { ...evenings, date: "2096-02-29", repeat: "monthly", interval: 12 };
  const forever = { ...rare, until: undefined, skipped: [], extra: [] };
  expect(nextOccurrence(forever, new Date("2096-03-01T12:00:00Z"))?.date).toBe("2104-02-29");
});

test("meetings lie in the period, in order, once, and never on a skipped day", () => {
  fc.assert(
    fc.property(series, days("2025-01-01", 900), fc.nat(400), (drawn, from, length) => {
      const to = addDays(from, length);
      const found = occurrences(drawn, from, to);
      const dates = found.map(({ date }) => date);
      expect(dates).toEqual([...new Set(dates)].toSorted());
      for (const { date, startsAt, endsAt } of found) {
        expect(from <= date && date <= to).toBe(true);
        expect(startsAt.startsWith(date) && endsAt.startsWith(date)).toBe(true);
        expect(Date.parse(startsAt) <= Date.parse(endsAt)).toBe(true);
        expect(drawn.skipped).not.toContain(date);
      }
      for (const day of drawn.extra) {
        expect(dates.includes(day)).toBe(from <= day && day <= to);
      }
    }),
    RUNS,
  );
});

test("a period in two halves has the same meetings", () => {
  fc.assert(
    fc.property(series, days("2025-01-01", 900), fc.nat(200), fc.nat(200), (drawn, from, a, b) => {
      const middle = addDays(from, a);
      const to = addDays(middle, b);
      const halves = [
        ...occurrences(drawn, from, middle),
        ...occurrences(drawn, addDays(middle, 1), to),
      ];
      expect(occurrences(drawn, from, to)).toEqual(halves);
    }),
    RUNS,
  );
});

test("the next meeting is the first of all that end later", () => {
  fc.assert(
    fc.property(series, days("2025-01-01", 900), fc.nat(1439), (drawn, day, minute) => {
      const instant = new Date(Date.parse(day) + minute * 60_000);
      const later = occurrences(drawn, addDays(day, -1), addDays(day, 360)).filter(
        ({ endsAt }) => Date.parse(endsAt) > instant.getTime(),
      );
      if (later.length > 0) expect(nextOccurrence(drawn, instant)).toEqual(later[0]);
    }),
    RUNS,
  );
});
