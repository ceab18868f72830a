import fc from "fast-check";
import { expect, test } from "vitest";
import { openingHours, RUNS } from "../fixtures/arbitraries.ts";
import { addDays, WEEKDAYS, weekdayOf } from "./days.ts";
import { hoursOn, type OpeningHours } from "./opening-hours.ts";
import { osmOpeningHours } from "./osm-opening-hours.ts";

/** The part of the grammar (specification 0.7.2) that we write, symbol by symbol. */
const TIME = "(?:[01]\\d|2[0-3]):[0-5]\\d";
const SPANS = `${TIME}-(?:${TIME}|24:00)(?:,${TIME}-(?:${TIME}|24:00))*`;
const WEEKDAY = "(?:Mo|Tu|We|Th|Fr|Sa|Su)";
const WEEKDAYS_SELECTOR = `${WEEKDAY}(?:-${WEEKDAY})?(?:,${WEEKDAY}(?:-${WEEKDAY})?)*`;
const DATE = "\\d{4} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) (?:0[1-9]|[12]\\d|3[01])";
const COMMENT = '"[^"]+"';
const RULE = `(?:24/7|unknown|${COMMENT}|(?:${WEEKDAYS_SELECTOR}|${DATE}) ${SPANS}(?: open ${COMMENT})?|${DATE} off(?: ${COMMENT})?)`;
const GRAMMAR = new RegExp(`^${RULE}(?:; ${RULE})*$`);

const hours = (changes: Partial<OpeningHours>): OpeningHours => ({
  weekly: [],
  exceptions: [],
  alwaysOpen: false,
  byAppointment: false,
  ...changes,
});

const office = hours({
  weekly: [
    ...(["mo", "tu", "we", "fr"] as const).map((day) => ({ day, opens: "13:00", closes: "17:00" })),
    ...(["mo", "tu", "we", "fr"] as const).map((day) => ({ day, opens: "09:00", closes: "12:00" })),
    { day: "sa", opens: "22:00", closes: "24:00" },
  ],
  exceptions: [
    { date: "2026-12-25", closed: true, note: 'de "eerste" kerstdag' },
    { date: "2026-12-24", closed: false, opens: "09:00", closes: "12:00" },
  ],
});

test("days with the same hours share a rule", () => {
  expect(osmOpeningHours(office)).toBe(
    "Mo-We,Fr 09:00-12:00,13:00-17:00; Sa 22:00-24:00; 2026 Dec 25 off \"de 'eerste' kerstdag\"; 2026 Dec 24 09:00-12:00",
  );
});

test("by appointment is a remark with hours, and unknown without", () => {
  const weekly = [{ day: "mo" as const, opens: "09:00", closes: "12:00" }];
  expect(osmOpeningHours(hours({ byAppointment: true, weekly }))).toBe(
    'Mo 09:00-12:00 open "op afspraak"',
  );
  expect(osmOpeningHours(hours({ byAppointment: true, note: "Bel eerst." }))).toBe(
    '"op afspraak, Bel eerst."',
  );
});

test("day and night, unknown and nothing", () => {
  expect(osmOpeningHours(hours({ alwaysOpen: true }))).toBe("24/7");
  const once = { date: "2026-12-05", closed: true };
  expect(osmOpeningHours(hours({ exceptions: [once] }))).toBe("unknown; 2026 Dec 05 off");
  expect(osmOpeningHours(hours({}))).toBeUndefined();
});

/** Reads the part of the syntax that we write: the spans of a day, by the last rule that fits. */
function spansOn(value: string, day: string): string[] | undefined {
  const months = "JanFebMarAprMayJunJulAugSepOctNovDec";
  let spans: string[] | undefined = [];
  for (const rule of value.split("; ")) {
    const found = rule.match(/\d\d:\d\d-\d\d:\d\d/g) ?? [];
    const date = /^(\d{4}) (\w{3}) (\d\d)/.exec(rule);
    if (rule === "24/7") spans = ["00:00-24:00"];
    else if (rule === "unknown" || rule.startsWith('"')) spans = undefined;
    else if (date !== null) {
      const month = String(months.indexOf(date[2] ?? "") / 3 + 1).padStart(2, "0");
      if (day === `${date[1]}-${month}-${date[3]}`) spans = found;
    } else if (weekdaysOf(rule).includes(weekdayOf(day))) spans = found;
  }
  return spans;
}

function weekdaysOf(rule: string): string[] {
  const [selector = ""] = rule.split(" ");
  return selector
    .toLowerCase()
    .split(",")
    .flatMap((run) => {
      const [first = "", last = first] = run.split("-");
      const names: readonly string[] = WEEKDAYS;
      return names.slice(names.indexOf(first), names.indexOf(last) + 1);
    });
}

test("what is written follows the grammar and reads back as the same hours", () => {
  fc.assert(
    fc.property(openingHours("2026-03-20", 20), (drawn) => {
      const value = osmOpeningHours(drawn);
      if (value === undefined) {
        expect(drawn).toMatchObject({ weekly: [], exceptions: [], alwaysOpen: false });
        return;
      }
      expect(value).toMatch(GRAMMAR);
      for (let index = 0; index < 25; index += 1) {
        const day = addDays("2026-03-18", index);
        const expected = hoursOn(drawn, day)?.map(({ opens, closes }) => `${opens}-${closes}`);
        expect(spansOn(value, day)).toEqual(expected);
      }
    }),
    RUNS,
  );
});

test.each(["Mo 9:00-12:00", "ma 09:00-12:00", "Mo 09:00-12:00;", "2026 Dec 25 off weg", "Mo off"])(
  "the grammar refuses %s",
  (value) => {
    expect(value).not.toMatch(GRAMMAR);
  },
);
