import { type Day, WEEKDAYS } from "./days.ts";
import { type Hours, hoursOfException, type OpeningHours, weekGroups } from "./opening-hours.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");

const APPOINTMENT = "op afspraak";

/** A comment stands between double quotes and cannot hold any. */
const comment = (parts: readonly (string | undefined)[]) => {
  const text = parts.filter((part) => part !== undefined).join(", ");
  return text === "" ? "" : `"${text.replace(/"/g, "'").replace(/\s+/g, " ")}"`;
};

const osmDay = (index: number) => {
  const day = WEEKDAYS[index] ?? "mo";
  return day.charAt(0).toUpperCase() + day.slice(1);
};

const osmRun = ([first, last]: [number, number]) =>
  first === last ? osmDay(first) : `${osmDay(first)}-${osmDay(last)}`;

const osmDate = (day: Day) =>
  `${day.slice(0, 4)} ${MONTHS[Number(day.slice(5, 7)) - 1]} ${day.slice(8)}`;

/** When it is open, with what must be known about it. */
function openRule(selector: string, hours: readonly Hours[], remark: string): string {
  const spans = hours.map(({ opens, closes }) => `${opens}-${closes}`).join(",");
  // A comment without `open` would mean "unknown".
  return `${selector} ${spans}${remark === "" ? "" : ` open ${remark}`}`;
}

function osmException(
  exception: OpeningHours["exceptions"][number],
  appointment: string | undefined,
): string {
  const date = osmDate(exception.date);
  const hours = hoursOfException(exception);
  if (hours.length > 0) return openRule(date, hours, comment([appointment, exception.note]));
  return `${date} off ${comment([exception.note])}`.trimEnd();
}

/** What holds on every day that has no rule of its own. */
function usual(openingHours: OpeningHours, appointment: string | undefined): string[] {
  if (openingHours.alwaysOpen) return ["24/7"];
  const groups = weekGroups(openingHours);
  if (groups.length > 0) {
    return groups.map(({ runs, hours }) =>
      openRule(runs.map(osmRun).join(","), hours, comment([appointment])),
    );
  }
  const remark = comment([appointment, openingHours.note]);
  if (remark !== "") return [remark];
  return openingHours.exceptions.length > 0 ? ["unknown"] : [];
}

/**
 * Opening hours in the syntax of OpenStreetMap, for open data: `Mo-Fr 09:00-17:00; 2026 Dec 25 off`.
 * Grammar: https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification (0.7.2).
 * @param openingHours parsed opening hours
 * @returns `undefined` when nothing is known
 */
export function osmOpeningHours(openingHours: OpeningHours): string | undefined {
  const appointment = openingHours.byAppointment ? APPOINTMENT : undefined;
  const rules = [
    ...usual(openingHours, appointment),
    ...openingHours.exceptions.map((exception) => osmException(exception, appointment)),
  ];
  return rules.length === 0 ? undefined : rules.join("; ");
}
