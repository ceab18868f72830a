import { instantOf, isoInAmsterdam } from "./amsterdam.ts";
import { dayInAmsterdam } from "./day-in-amsterdam.ts";
import { addMonths, type Day } from "./days.ts";
import { type Plan, plannedDays } from "./planned-days.ts";

/** A series as objects/series parses it: times as `19:30`. */
export type Series = Plan & {
  startsAt: string;
  endsAt: string;
  skipped: readonly Day[];
  extra: readonly Day[];
};

/** One meeting; instants in ISO 8601 on the Dutch clock, `2026-11-24T19:30:00+01:00`. */
export type Occurrence = { date: Day; startsAt: string; endsAt: string };

function daysOf(series: Series, from: Day, to: Day): Day[] {
  const extra = series.extra.filter((day) => from <= day && day <= to);
  const planned = plannedDays(series, from, to).filter((day) => !series.skipped.includes(day));
  return [...new Set([...planned, ...extra])].toSorted();
}

const occurrenceOn = (series: Series, date: Day): Occurrence => ({
  date,
  startsAt: isoInAmsterdam(instantOf(date, series.startsAt)),
  endsAt: isoInAmsterdam(instantOf(date, series.endsAt)),
});

/**
 * The meetings of a series in a period, in order.
 * @param series a parsed series
 * @param from the first day of the period
 * @param to the last day of the period
 */
export function occurrences(series: Series, from: Day, to: Day): Occurrence[] {
  return daysOf(series, from, to).map((day) => occurrenceOn(series, day));
}

/** How far to look for the next meeting, in months: a fifth Monday of February can be 40 years off. */
const HORIZONS = [12, 12 * 60];

/**
 * The first meeting that is not yet over: one that goes on at this moment counts.
 * @param series a parsed series
 * @param instant any moment
 * @returns `undefined` when the series has ended
 */
export function nextOccurrence(series: Series, instant: Date): Occurrence | undefined {
  const today = dayInAmsterdam(instant);
  for (const months of HORIZONS) {
    const day = daysOf(series, today, addMonths(today, months)).find(
      (date) => instantOf(date, series.endsAt) > instant.getTime(),
    );
    if (day !== undefined) return occurrenceOn(series, day);
  }
  return undefined;
}
