import { addDays } from "@digiplein/content-schema/time";
import fc from "fast-check";
import { expect, test } from "vitest";
import { byMonth, entriesOf, nextEntries } from "./entries.ts";
import { card } from "./fixtures/card.ts";

const TODAY = "2026-11-22";
const weekly = card("Groep", [
  "2026-11-24",
  "2026-12-01",
  { day: "2026-12-08", isCancelled: true },
  "2027-02-16",
  "2027-05-04",
]);
const far = card("Startdag", ["2027-05-03", "2027-05-10"]);
const off = card("Avond", [{ day: "2026-12-02", isCancelled: true }]);

const lines = (events: Parameters<typeof entriesOf>[0]) =>
  entriesOf(events, TODAY).map(
    ({ event, meeting, isRepeat }) =>
      `${meeting.day} ${event.title}${meeting.isCancelled ? " off" : ""}${isRepeat ? " short" : ""}`,
  );

test("lists the days of three months in order, and of what is farther the next one", () => {
  expect(lines([far, weekly, off])).toEqual([
    "2026-11-24 Groep",
    "2026-12-01 Groep short",
    "2026-12-02 Avond off",
    "2026-12-08 Groep off short",
    "2027-02-16 Groep short",
    "2027-05-03 Startdag",
  ]);
});

test("two at the same time stand by name", () => {
  const [b, a] = [card("B", ["2026-11-24"]), card("A", ["2026-11-24"])];
  expect(lines([b, a])).toEqual(["2026-11-24 A", "2026-11-24 B"]);
});

test("months stand in order, without empty ones, also over a new year", () => {
  const months = byMonth(entriesOf([far, weekly, off], TODAY));
  expect(months.map(({ title, entries }) => [title, entries.length])).toEqual([
    ["november 2026", 1],
    ["december 2026", 3],
    ["februari 2027", 1],
    ["mei 2027", 1],
  ]);
});

test("soon names of each event the next day that goes on", () => {
  const skipping = card("Café", [{ day: "2026-11-23", isCancelled: true }, "2026-11-30"]);
  const soon = nextEntries([far, off, weekly, skipping], 2);
  expect(soon.map(({ event, meeting }) => [event.title, meeting.day])).toEqual([
    ["Groep", "2026-11-24"],
    ["Café", "2026-11-30"],
  ]);
});

const drawn = fc.array(
  fc.record({
    title: fc.constantFrom("A", "B", "C"),
    days: fc.uniqueArray(fc.integer({ min: 0, max: 365 }), { maxLength: 12 }),
    off: fc.boolean(),
  }),
  { maxLength: 6 },
);

test("for any agenda: in order, once each, every event that goes on at least once, months without gaps in them", () => {
  fc.assert(
    fc.property(drawn, (all) => {
      const cards = all.map(({ title, days, off: isOff }) =>
        card(
          title,
          days
            .toSorted((a, b) => a - b)
            .map((n) => ({ day: addDays(TODAY, n), isCancelled: isOff && n % 3 === 0 })),
        ),
      );
      const entries = entriesOf(cards, TODAY);
      const moments = entries.map(({ meeting }) => meeting.startsAt);
      expect(moments).toEqual(moments.toSorted());
      expect(new Set(entries.map(({ meeting }) => meeting)).size).toBe(entries.length);
      for (const one of cards) {
        const goesOn = one.meetings.some(({ isCancelled }) => !isCancelled);
        const own = entries.filter(({ event, meeting }) => event === one && !meeting.isCancelled);
        expect(own.length > 0).toBe(goesOn);
        expect(own.filter(({ isRepeat }) => !isRepeat)).toHaveLength(goesOn ? 1 : 0);
      }
      const months = byMonth(entries);
      expect(months.flatMap(({ entries: own }) => own)).toEqual(entries);
      expect(months.map(({ id }) => id)).toEqual([...new Set(moments.map((m) => m.slice(0, 7)))]);
    }),
    { seed: 20261122, numRuns: 200 },
  );
});
