import fc from "fast-check";
import { expect, test } from "vitest";
import { openingHours, RUNS } from "../fixtures/arbitraries.ts";
import { hoursText } from "./hours-text.ts";
import type { OpeningHours } from "./opening-hours.ts";

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  weekly: [],
  exceptions: [],
  alwaysOpen: false,
  byAppointment: false,
  ...changes,
});

const on = (
  days: readonly OpeningHours["weekly"][number]["day"][],
  opens: string,
  closes: string,
) => days.map((day) => ({ day, opens, closes }));

test("days with the same hours share a line", () => {
  const weekly = [
    ...on(["mo", "tu", "we", "fr"], "09:00", "12:00"),
    ...on(["mo", "tu", "we", "fr"], "13:30", "17:00"),
    ...on(["th", "sa"], "10:00", "24:00"),
  ];
  expect(hoursText(hours({ weekly }))).toEqual([
    "Maandag tot en met woensdag en vrijdag van 9.00 tot 12.00 uur en van 13.30 tot 17.00 uur",
    "Donderdag en zaterdag van 10.00 tot 24.00 uur",
  ]);
});

test("two days in a row are named, seven are every day", () => {
  expect(hoursText(hours({ weekly: on(["mo", "tu", "th"], "09:00", "17:00") }))).toEqual([
    "Maandag, dinsdag en donderdag van 9.00 tot 17.00 uur",
  ]);
  const week = on(["mo", "tu", "we", "th", "fr", "sa", "su"], "08:00", "22:00");
  expect(hoursText(hours({ weekly: week }))).toEqual(["Elke dag van 8.00 tot 22.00 uur"]);
  expect(hoursText(hours({ weekly: on(["su"], "00:00", "24:00") }))).toEqual([
    "Zondag de hele dag",
  ]);
});

test("other days come after the usual ones, in order, while they still matter", () => {
  const other = hours({
    alwaysOpen: true,
    exceptions: [
      { date: "2026-12-25", closed: true, note: "eerste kerstdag" },
      { date: "2026-12-24", closed: false, opens: "09:00", closes: "12:00" },
      { date: "2026-04-27", closed: true },
    ],
    note: "Bel eerst.",
  });
  expect(hoursText(other, "2026-11-22")).toEqual([
    "Dag en nacht open",
    "Donderdag 24 december 2026: van 9.00 tot 12.00 uur",
    "Vrijdag 25 december 2026: gesloten (eerste kerstdag)",
    "Bel eerst.",
  ]);
  expect(hoursText(other, "2026-12-25")).toHaveLength(3);
  expect(hoursText(other)).toContain("Maandag 27 april 2026: gesloten");
});

test("nothing known, nothing said", () => {
  expect(hoursText(hours({}))).toEqual([]);
  expect(hoursText(hours({ byAppointment: true }))).toEqual(["Alleen op afspraak"]);
});

test("each line starts with a capital, and every stored time is named", () => {
  fc.assert(
    fc.property(openingHours("2026-03-20", 20), (drawn) => {
      const lines = hoursText(drawn);
      for (const line of lines) expect(line).toMatch(/^[A-Z]/);
      const text = lines.join("\n");
      for (const { opens, closes } of drawn.weekly) {
        if (opens === "00:00" && closes === "24:00") continue;
        const words = [opens, closes].map((time) => time.replace(/^0/, "").replace(":", "."));
        expect(text).toContain(`van ${words[0]} tot ${words[1]} uur`);
      }
    }),
    RUNS,
  );
});
