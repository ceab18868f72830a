import { timeLabels } from "../labels/time.ts";
import { type Day, WEEKDAYS } from "./days.ts";
import {
  type Hours,
  hoursOfException,
  hoursOn,
  type OpeningHours,
  WHOLE_DAY,
  weekGroups,
} from "./opening-hours.ts";

const DATE = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
  year: "numeric",
});

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** `a, b en c` */
function enumerated(parts: readonly string[]): string {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} en ${last}`;
}

/** `09:00` as Dutch writes it: `9.00`. */
const dutchTime = (time: string) => `${Number(time.slice(0, 2))}.${time.slice(3)}`;

function hoursInWords(hours: readonly Hours[]): string {
  const [first] = hours;
  if (first === undefined) return "gesloten";
  if (first.opens === WHOLE_DAY.opens && first.closes === WHOLE_DAY.closes) return "de hele dag";
  const spans = hours.map(
    ({ opens, closes }) => `van ${dutchTime(opens)} tot ${dutchTime(closes)} uur`,
  );
  return enumerated(spans);
}

const weekdayName = (index: number) => timeLabels.weekday[WEEKDAYS[index] ?? "mo"];

/** `maandag tot en met woensdag`, or the days one by one when they are only two. */
function runInWords([first, last]: [number, number]): string[] {
  if (last - first >= 2) return [`${weekdayName(first)} tot en met ${weekdayName(last)}`];
  return first === last ? [weekdayName(first)] : [weekdayName(first), weekdayName(last)];
}

function daysInWords(runs: readonly [number, number][]): string {
  const [first] = runs;
  if (first?.[0] === 0 && first[1] === 6) return "elke dag";
  return enumerated(runs.flatMap(runInWords));
}

/**
 * The hours of one day in words: `van 9.00 tot 17.00 uur` or `gesloten`.
 * @param openingHours parsed opening hours
 * @param day a calendar day
 * @returns undefined when nothing is known of the day
 */
export function hoursTextOn(openingHours: OpeningHours, day: Day): string | undefined {
  const hours = hoursOn(openingHours, day);
  return hours && hoursInWords(hours);
}

/**
 * Opening hours as Dutch lines for visitors, e.g. `Maandag tot en met vrijdag van 9.00 tot 17.00 uur`.
 * @param openingHours parsed opening hours
 * @param from the first day whose exceptions still matter; absent: all of them
 * @returns no lines when nothing is known
 */
export function hoursText(openingHours: OpeningHours, from: Day = ""): string[] {
  const { alwaysOpen, byAppointment, exceptions, note } = openingHours;
  const week = weekGroups(openingHours).map(
    ({ runs, hours }) => `${capital(daysInWords(runs))} ${hoursInWords(hours)}`,
  );
  const others = exceptions
    .filter(({ date }) => date >= from)
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
    .map((exception) => {
      const date = capital(DATE.format(Date.parse(exception.date)));
      const reason = exception.note === undefined ? "" : ` (${exception.note})`;
      return `${date}: ${hoursInWords(hoursOfException(exception))}${reason}`;
    });
  return [
    ...(alwaysOpen ? ["Dag en nacht open"] : []),
    ...week,
    ...(byAppointment ? ["Alleen op afspraak"] : []),
    ...others,
    ...(note === undefined ? [] : [note]),
  ];
}
