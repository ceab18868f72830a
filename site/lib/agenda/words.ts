import { labels } from "@digiplein/content-schema/site";
import { type Day, type Series, weekdayOf } from "@digiplein/content-schema/time";
import type { Meeting } from "./meetings.ts";

const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("nl-NL", { ...options, timeZone: "UTC" });
const day = format({ weekday: "long", day: "numeric", month: "long" });
const dayOfYear = format({ weekday: "long", day: "numeric", month: "long", year: "numeric" });
const month = format({ month: "long", year: "numeric" });
const shortMonth = format({ month: "short" });

const dateOf = (text: string) => new Date(`${text}T00:00:00Z`);

/**
 * A day as people say it: `dinsdag 24 november`, with the year when it is another one.
 *
 * @param year in which the reader is, `2026`; absent: the year stands nearby
 */
export function dayText(of: Day, year?: string): string {
  const isOther = year !== undefined && !of.startsWith(year);
  return isOther ? fullDayText(of) : day.format(dateOf(of));
}

/** A day that also holds on paper: `dinsdag 24 november 2026`. */
export const fullDayText = (of: Day): string => dayOfYear.format(dateOf(of));

/** From when to when: `19.30 tot 21.00 uur`. */
export function timesText({ startsAt, endsAt }: Pick<Meeting, "startsAt" | "endsAt">): string {
  const [from, to] = [startsAt, endsAt].map((instant) => instant.slice(11, 16).replace(":", "."));
  return `${from} tot ${to} uur`;
}

/** A month: `november 2026`. @param id `2026-11` */
export const monthText = (id: string): string => month.format(dateOf(`${id}-01`));

/** The number of a day and its month in a few letters, for the sheet of a calendar. */
export const sheetOf = (of: Day): { number: string; month: string } => ({
  number: String(Number(of.slice(8))),
  month: shortMonth.format(dateOf(of)).replace(".", ""),
});

const NTH = ["eerste", "tweede", "derde", "vierde", "vijfde"];

/** How a series comes back: `elke vierde donderdag van de maand`; undefined for a single day. */
export function repeatText({ repeat, interval, date }: Series): string | undefined {
  if (repeat === "once") return undefined;
  const unit = repeat === "weekly" ? "weken" : "maanden";
  const which = whichDay(repeat, date);
  if (interval > 1) return `de ${which}, om de ${interval} ${unit}`;
  return `elke ${which}${repeat === "weekly" ? "" : " van de maand"}`;
}

/** A day within its week or month: `donderdag`, `26e`, `vierde donderdag`. */
function whichDay(repeat: Series["repeat"], date: Day): string {
  const number = Number(date.slice(8));
  if (repeat === "monthly") return `${number}e`;
  const weekday = labels.weekday[weekdayOf(date)];
  return repeat === "weekly" ? weekday : `${NTH[Math.ceil(number / 7) - 1]} ${weekday}`;
}
