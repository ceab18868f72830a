import ICAL from "ical.js";
import { expect, test } from "vitest";
import { calendarFile } from "./calendar.ts";
import { meeting } from "./fixtures/card.ts";
import { meetingsOf } from "./meetings.ts";

const event = {
  id: "event-informatieavond-over-scheiden",
  updatedAt: "2026-11-20T08:00:00.123Z",
  place: "Straat 1, 1234 AB Stad",
  isExample: false,
  meetings: [meeting("2026-11-24"), meeting("2026-12-22", true)],
};

/** Reads a calendar back with another library than the one that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  return calendar.getAllSubcomponents("vevent").map((component) => {
    const { uid, startDate, endDate, summary, description, location } = new ICAL.Event(component);
    const [start, end] = [startDate, endDate].map((time) => time.toJSDate().toISOString());
    return {
      uid,
      start,
      end,
      summary,
      description,
      location,
      status: component.getFirstPropertyValue("status"),
      stamp: String(component.getFirstPropertyValue("dtstamp")),
    };
  });
}

test("another library reads the same days, and sees which one is off", () => {
  const [first, second] = read(calendarFile([event]));
  expect(first).toMatchObject({
    start: "2026-11-24T18:30:00.000Z",
    end: "2026-11-24T20:00:00.000Z",
    summary: "Bijeenkomst",
    location: "Straat 1, 1234 AB Stad",
    status: "CONFIRMED",
    stamp: "2026-11-20T08:00:00Z",
  });
  expect(second).toMatchObject({ status: "CANCELLED", description: "Dit gaat niet door." });
});

test("the clock changes, the evening stays at eight", () => {
  const series = {
    date: "2027-03-25",
    startsAt: "20:00",
    endsAt: "21:00",
    repeat: "weekly",
    interval: 1,
    skipped: [],
    extra: [],
  } as const;
  const meetings = meetingsOf(series, false, "2027-03-25");
  const starts = read(calendarFile([{ ...event, meetings }])).map(({ start }) => start);
  expect(starts.slice(0, 2)).toEqual(["2027-03-25T19:00:00.000Z", "2027-04-01T18:00:00.000Z"]);
  expect(starts).toContain("2027-10-28T18:00:00.000Z");
  expect(starts).toContain("2027-11-04T19:00:00.000Z");
});

/** Words that would tell somebody who looks into a telephone. */
const TELLING = /scheid|uit elkaar|informatieavond|digiplein|organisatie|http|www/i;

test("nothing in it tells what it is about, and a red one would", () => {
  expect(calendarFile([event])).not.toMatch(TELLING);
  expect(calendarFile([{ ...event, place: "Echtscheidingsloket, Stad" }])).toMatch(TELLING);
});

test("an id stays the same, is the day's own, and two builds are the same bytes", () => {
  const other = { ...event, id: "event-ander" };
  expect(calendarFile([event, other])).toBe(calendarFile([other, event]));
  const ids = read(calendarFile([event, other])).map(({ uid }) => uid);
  expect(new Set(ids).size).toBe(4);
  expect(ids).toContain("f982bb30-db77-50a0-854d-fbadf982c8e0");
});

test("an invented one says so, and an empty calendar can be read", () => {
  expect(read(calendarFile([{ ...event, isExample: true }]))[0]?.summary).toBe(
    "Voorbeeld: bijeenkomst",
  );
  expect(read(calendarFile([]))).toEqual([]);
});
