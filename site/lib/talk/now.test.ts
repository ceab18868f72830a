import type { OpeningHours } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LOOK_THERE, nowOf } from "./now.ts";

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  weekly: [],
  exceptions: [],
  alwaysOpen: false,
  byAppointment: false,
  ...changes,
});

const WEEKDAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;
const office = hours({
  weekly: WEEKDAYS.slice(0, 5).map((day) => ({ day, opens: "09:00", closes: "17:00" })),
});
const textAt = (openings: OpeningHours, instant: string) => nowOf(openings, new Date(instant)).text;

test.each([
  ["on a weekday", "2026-11-23T10:00:00+01:00", "Nu bereikbaar, tot 17.00 uur."],
  ["before it opens", "2026-11-23T08:59:59+01:00", "Nu niet bereikbaar. Weer vanaf 9.00 uur."],
  [
    "when it closes",
    "2026-11-23T17:00:00+01:00",
    "Nu niet bereikbaar. Weer vanaf morgen 9.00 uur.",
  ],
  ["in a weekend", "2026-11-21T10:00:00+01:00", "Nu niet bereikbaar. Weer vanaf maandag 9.00 uur."],
  ["on a clock elsewhere", "2026-11-23T04:00:00-05:00", "Nu bereikbaar, tot 17.00 uur."],
])("office hours %s", (_, instant, text) => {
  expect(textAt(office, instant)).toBe(text);
});

test("day and night has no end", () => {
  expect(nowOf(hours({ alwaysOpen: true }), new Date("2026-11-22T03:00:00+01:00"))).toEqual({
    isThere: true,
    text: "Nu bereikbaar.",
  });
});

test("a stretch over midnight ends in the night, one until midnight at midnight", () => {
  const night = hours({
    weekly: [
      { day: "sa", opens: "22:00", closes: "24:00" },
      { day: "su", opens: "00:00", closes: "02:00" },
      { day: "we", opens: "20:00", closes: "24:00" },
    ],
  });
  expect(textAt(night, "2026-11-21T23:30:00+01:00")).toBe("Nu bereikbaar, tot morgen 2.00 uur.");
  expect(textAt(night, "2026-11-22T00:30:00+01:00")).toBe("Nu bereikbaar, tot 2.00 uur.");
  expect(textAt(night, "2026-11-25T23:59:00+01:00")).toBe("Nu bereikbaar, tot middernacht.");
});

test("an exception goes before the week, also far away", () => {
  const closed = hours({
    weekly: office.weekly,
    exceptions: [
      { date: "2026-12-24", closed: false, opens: "09:00", closes: "12:00" },
      { date: "2026-12-25", closed: true },
    ],
  });
  expect(textAt(closed, "2026-12-24T11:00:00+01:00")).toBe("Nu bereikbaar, tot 12.00 uur.");
  expect(textAt(closed, "2026-12-25T11:00:00+01:00")).toBe(
    "Nu niet bereikbaar. Weer vanaf maandag 9.00 uur.",
  );
  const rare = hours({ ...hours({}), weekly: [], exceptions: closed.exceptions });
  expect(textAt(rare, "2026-12-25T11:00:00+01:00")).toBe("Nu niet bereikbaar.");
  expect(textAt(rare, "2026-12-01T11:00:00+01:00")).toBe(LOOK_THERE);
});

test("both nights on which the clock changes", () => {
  const early = hours({
    weekly: [
      { day: "su", opens: "01:30", closes: "02:30" },
      { day: "mo", opens: "09:00", closes: "10:00" },
    ],
  });
  // In spring 2.00 to 3.00 does not exist: open until the jump.
  expect(nowOf(early, new Date("2026-03-29T01:59:00+01:00")).isThere).toBe(true);
  expect(textAt(early, "2026-03-29T03:00:00+02:00")).toBe(
    "Nu niet bereikbaar. Weer vanaf morgen 9.00 uur.",
  );
  // In autumn 2.00 to 3.00 comes twice: a time counts when it first comes.
  expect(nowOf(early, new Date("2026-10-25T02:29:00+02:00")).isThere).toBe(true);
  expect(nowOf(early, new Date("2026-10-25T02:29:00+01:00")).isThere).toBe(false);
});

test("by appointment is never there for who calls now", () => {
  expect(nowOf({ ...office, byAppointment: true }, new Date("2026-11-23T10:00:00+01:00"))).toEqual({
    isThere: false,
    text: "Alleen op afspraak.",
  });
});

test("what nobody knows is looked up, whatever the note says", () => {
  expect(textAt(hours({ note: "Meestal op werkdagen." }), "2026-11-23T10:00:00+01:00")).toBe(
    LOOK_THERE,
  );
});

describe("for any hours of a week and any moment", () => {
  const clock = new Intl.DateTimeFormat("en-GB", {
    timeZone: "Europe/Amsterdam",
    weekday: "short",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  /** The same question asked of the wall clock alone. */
  const onTheClock = ({ weekly }: OpeningHours, instant: Date) => {
    const [weekday = "", time = ""] = clock.format(instant).split(" ");
    return weekly.some(
      ({ day, opens, closes }) =>
        weekday.toLowerCase().startsWith(day) && opens <= time && time < closes,
    );
  };
  const times = fc
    .tuple(fc.integer({ min: 0, max: 47 }), fc.integer({ min: 1, max: 48 }))
    .filter(([opens, closes]) => opens < closes)
    .map(([opens, closes]) => ({ opens: half(opens), closes: half(closes) }));
  const half = (count: number) =>
    `${String(Math.floor(count / 2)).padStart(2, "0")}:${count % 2 ? "30" : "00"}`;
  const weeks = fc
    .uniqueArray(fc.constantFrom(...WEEKDAYS), { minLength: 1 })
    .chain((days) => fc.tuple(...days.map((day) => times.map((at) => ({ day, ...at })))));

  test("it says the same as the clock on the wall, and names a time when it is not there", () => {
    const moments = fc.date({
      min: new Date("2026-01-01T00:00:00Z"),
      max: new Date("2028-01-01T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(weeks, moments, (weekly, instant) => {
        // In the hour that comes twice only its first time counts; openNow's own tests say how.
        fc.pre(!/^2\d{3}-10-(2[5-9]|3[01])T0[01]/.test(instant.toISOString()));
        const { isThere, text } = nowOf(hours({ weekly }), instant);
        expect(isThere).toBe(onTheClock(hours({ weekly }), instant));
        expect(text).toMatch(isThere ? /^Nu bereikbaar/ : /^Nu niet bereikbaar\. Weer vanaf /);
      }),
      { numRuns: 300 },
    );
  });
});
