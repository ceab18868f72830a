import fc from "fast-check";
import { expect, test } from "vitest";
import { days, openingHours, RUNS } from "../fixtures/arbitraries.ts";
import { addDays, weekdayOf } from "./days.ts";
import { openNow } from "./open-now.ts";
import type { OpeningHours } from "./opening-hours.ts";

const row = (day: OpeningHours["weekly"][number]["day"], opens: string, closes: string) => ({
  day,
  opens,
  closes,
});

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  weekly: [],
  exceptions: [],
  alwaysOpen: false,
  byAppointment: false,
  ...changes,
});

const at = (openings: OpeningHours, instant: string) => openNow(openings, new Date(instant));

const office = hours({
  weekly: [row("mo", "13:00", "17:00"), row("mo", "09:00", "12:00"), row("fr", "09:00", "12:00")],
  exceptions: [
    { date: "2026-12-25", closed: true },
    { date: "2026-12-28", closed: false, opens: "10:00", closes: "11:00" },
  ],
});

test("open until the break, then closed until after it", () => {
  expect(at(office, "2026-11-23T09:00:00+01:00")).toEqual({
    state: "open",
    until: "2026-11-23T12:00:00+01:00",
  });
  expect(at(office, "2026-11-23T12:00:00+01:00")).toEqual({
    state: "closed",
    opensNext: "2026-11-23T13:00:00+01:00",
  });
  expect(at(office, "2026-11-23T17:00:00+01:00")).toEqual({
    state: "closed",
    opensNext: "2026-11-27T09:00:00+01:00",
  });
});

test("an exception replaces the day", () => {
  expect(at(office, "2026-12-25T10:00:00+01:00")).toEqual({
    state: "closed",
    opensNext: "2026-12-28T10:00:00+01:00",
  });
  expect(at(office, "2026-12-28T10:30:00+01:00")).toMatchObject({ state: "open" });
  expect(at(office, "2026-12-28T11:00:00+01:00")).toMatchObject({
    opensNext: "2027-01-01T09:00:00+01:00",
  });
});

test("past midnight, two rows are one stretch", () => {
  const night = hours({ weekly: [row("fr", "22:00", "24:00"), row("sa", "00:00", "02:00")] });
  expect(at(night, "2026-11-27T23:00:00+01:00")).toEqual({
    state: "open",
    until: "2026-11-28T02:00:00+01:00",
  });
  expect(at(night, "2026-11-28T01:59:00+01:00").state).toBe("open");
  expect(at(night, "2026-11-28T02:00:00+01:00")).toEqual({
    state: "closed",
    opensNext: "2026-12-04T22:00:00+01:00",
  });
});

test("when the clock changes in the night", () => {
  const spring = hours({ weekly: [row("su", "02:15", "02:45"), row("su", "05:00", "06:00")] });
  expect(at(spring, "2026-03-29T01:30:00+01:00")).toEqual({
    state: "closed",
    opensNext: "2026-03-29T05:00:00+02:00",
  });
  const autumn = hours({ weekly: [row("su", "01:00", "02:30")] });
  expect(at(autumn, "2026-10-25T02:15:00+02:00")).toEqual({
    state: "open",
    until: "2026-10-25T02:30:00+02:00",
  });
  expect(at(autumn, "2026-10-25T02:15:00+01:00").state).toBe("closed");
});

test("day and night ends only where an exception says so", () => {
  expect(at(hours({ alwaysOpen: true }), "2026-11-22T03:00:00Z")).toEqual({ state: "open" });
  const closedOnce = hours({
    alwaysOpen: true,
    exceptions: [{ date: "2026-12-25", closed: true }],
  });
  expect(at(closedOnce, "2026-11-22T03:00:00Z")).toEqual({
    state: "open",
    until: "2026-12-25T00:00:00+01:00",
  });
  expect(at(closedOnce, "2026-12-25T12:00:00Z")).toEqual({
    state: "closed",
    opensNext: "2026-12-26T00:00:00+01:00",
  });
});

test("a stretch of a week ends a week from now", () => {
  const others = ["tu", "we", "th", "fr", "sa", "su"] as const;
  const almostAlways = hours({
    weekly: [...others.map((day) => row(day, "00:00", "24:00")), row("mo", "00:00", "17:00")],
    exceptions: [{ date: "2026-11-23", closed: false, opens: "00:00", closes: "24:00" }],
  });
  expect(at(almostAlways, "2026-11-23T20:00:00+01:00")).toEqual({
    state: "open",
    until: "2026-11-30T17:00:00+01:00",
  });
});

test("where nothing is known, nothing is said", () => {
  const appointment = hours({ byAppointment: true });
  expect(at(appointment, "2026-11-22T12:00:00Z")).toEqual({ state: "unknown" });
  const closedOnce = hours({ exceptions: [{ date: "2026-11-22", closed: true }] });
  expect(at(closedOnce, "2026-11-22T12:00:00Z")).toEqual({ state: "closed" });
  expect(at(closedOnce, "2026-11-23T12:00:00Z")).toEqual({ state: "unknown" });
});

/** What the Dutch clock shows, asked in another way than amsterdam.ts does. */
const shown = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Amsterdam",
  dateStyle: "short",
  timeStyle: "short",
});

const QUARTER = 15 * 60_000;

/** Every quarter of an hour around a day, with the furthest time that its clock has shown. */
function quartersFrom(day: string, count: number) {
  const start = Date.parse(`${day}T00:00:00Z`) - 8 * QUARTER;
  let furthest = "";
  return Array.from({ length: count }, (_, index) => {
    const instant = start + index * QUARTER;
    const text = shown.format(instant);
    furthest = furthest.slice(0, 10) === text.slice(0, 10) && furthest > text ? furthest : text;
    return { instant, day: furthest.slice(0, 10), time: furthest.slice(11) };
  });
}

/** The hours of a day, spelled out. */
function stateSlowly(openings: OpeningHours, day: string, time: string) {
  const within = (one: { opens?: string | undefined; closes?: string | undefined }) =>
    one.opens !== undefined && one.closes !== undefined && one.opens <= time && time < one.closes;
  for (const exception of openings.exceptions) {
    if (exception.date === day) return !exception.closed && within(exception) ? "open" : "closed";
  }
  if (openings.alwaysOpen) return "open";
  if (openings.weekly.length === 0) return "unknown";
  const today = openings.weekly.filter((one) => one.day === weekdayOf(day));
  return today.some(within) ? "open" : "closed";
}

const DAY_QUARTERS = 96;

test.each(["2026-03-27", "2026-10-23", "2026-12-23"])(
  "from %s, it agrees with a walk along the clock, quarter by quarter",
  (first) => {
    const quarters = quartersFrom(first, 21 * DAY_QUARTERS);
    const positions = fc.integer({ min: DAY_QUARTERS, max: 6 * DAY_QUARTERS });
    fc.assert(
      fc.property(openingHours(first, 7), positions, (openings, position) => {
        const walk = quarters
          .slice(position)
          .map(({ instant, day, time }) => ({ instant, state: stateSlowly(openings, day, time) }));
        const state = walk[0]?.state;
        const change = walk.find((quarter) => quarter.state !== state);
        const found = openNow(openings, new Date(walk[0]?.instant ?? 0));
        expect(found.state).toBe(state);
        const instantOfChange =
          change === undefined ? undefined : new Date(change.instant).toISOString();
        const iso = (text: string | undefined) => text && new Date(text).toISOString();
        if (state === "open") expect(iso(found.until)).toBe(instantOfChange);
        const opens = state === "closed" && change?.state === "open";
        expect(iso(found.opensNext)).toBe(opens ? instantOfChange : undefined);
      }),
      RUNS,
    );
  },
);

test("what it promises comes true", () => {
  const minutes = fc.integer({ min: 0, max: 1439 });
  fc.assert(
    fc.property(
      openingHours("2026-03-20", 20),
      days("2026-03-15", 30),
      minutes,
      (openings, day, minute) => {
        const instant = new Date(Date.parse(addDays(day, 0)) + minute * 60_000);
        const { state, until, opensNext } = openNow(openings, instant);
        if (until !== undefined) expect(openNow(openings, new Date(until)).state).not.toBe("open");
        if (opensNext !== undefined)
          expect(openNow(openings, new Date(opensNext)).state).toBe("open");
        expect(until === undefined || state === "open").toBe(true);
        expect(opensNext === undefined || state === "closed").toBe(true);
      },
    ),
    RUNS,
  );
});
