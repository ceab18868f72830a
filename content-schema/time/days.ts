/**
 * Arithmetic with calendar days, written once. A day is a text `2026-11-22` (ISO 8601), so days
 * compare with `<` and survive JSON. All sums run in UTC, where every day has 24 hours; only
 * amsterdam.ts knows of clocks. (No date library: Temporal is not in every browser yet, and these
 * few lines are all we need of one.)
 */

/** A calendar day, `2026-11-22`. */
export type Day = string;

/** The days of a week as they are stored, from Monday; the words are in labels/time.ts. */
export const WEEKDAYS = ["mo", "tu", "we", "th", "fr", "sa", "su"] as const;

/** A day of the week as it is stored. */
export type Weekday = (typeof WEEKDAYS)[number];

const MS_PER_DAY = 86_400_000;

/** Days since 1 January 1970; `NaN` for a text that is no day. */
const numberOf = (day: Day) => Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY;

const dayOf = (number: number): Day => new Date(number * MS_PER_DAY).toISOString().slice(0, 10);

/**
 * Whether a text is a day that exists: `2026-02-30` is not.
 * @param text any text
 */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const number = numberOf(text);
  return !Number.isNaN(number) && dayOf(number) === text;
}

/**
 * The day a number of days later.
 * @param day where to start
 * @param count may be negative
 */
export function addDays(day: Day, count: number): Day {
  return dayOf(numberOf(day) + count);
}

/**
 * How many days later the second day is; negative when it is earlier.
 * @param from the first day
 * @param to the second day
 */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/**
 * The day of the week.
 * @param day a calendar day
 */
export function weekdayOf(day: Day): Weekday {
  // 1 January 1970 was a Thursday, three days after a Monday.
  const index = (((numberOf(day) + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? "mo";
}

/** Months since the year 0. */
const monthOf = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/**
 * How many calendar months later the month of the second day is, whatever the days in them.
 * @param from the first day
 * @param to the second day
 */
export function monthsBetween(from: Day, to: Day): number {
  return monthOf(to) - monthOf(from);
}

/**
 * The first day of the month a number of months later.
 * @param day any day of the month to start from
 * @param count may be negative
 */
export function firstOfMonth(day: Day, count: number): Day {
  const month = monthOf(day) + count;
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((((month % 12) + 12) % 12) + 1).padStart(2, "0")}-01`;
}

/**
 * The same day a number of months later, or the last day of a month that is too short for it.
 * @param day where to start
 * @param count may be negative
 */
export function addMonths(day: Day, count: number): Day {
  const first = firstOfMonth(day, count);
  const length = daysBetween(first, firstOfMonth(first, 1));
  return addDays(first, Math.min(Number(day.slice(8)), length) - 1);
}
