import { type Day, isDay } from "../time/days.ts";
import { type Plan, plannedDays } from "../time/planned-days.ts";
import type { Advice } from "./advice.ts";

/** A series as far as its days go. */
type Days = Plan & { skipped: readonly Day[]; extra: readonly Day[] };

/**
 * A meeting ends after it starts, on the same day.
 * @param series times as `19:30`
 */
export function checkSeriesTimes(series: { startsAt: string; endsAt: string }): Advice | null {
  if (series.startsAt < series.endsAt) return null;
  return {
    message: `De eindtijd (${series.endsAt}) is niet later dan de begintijd (${series.startsAt}).`,
    fix: "Draai de tijden om.",
    path: ["endsAt"],
  };
}

/**
 * A series that comes back ends after its first day.
 * @param series first day, how it comes back and its end
 */
export function checkSeriesEnd(series: Plan): Advice | null {
  const { date, repeat, until } = series;
  if (until === undefined || repeat === "once" || date < until) return null;
  return {
    message: `De einddatum (${until}) is niet later dan de eerste datum (${date}).`,
    fix: "Kies een latere einddatum, of kies bij herhalen ‘één keer’.",
    path: ["until"],
  };
}

/** The first value that stands in a list before. */
const repeated = (days: readonly Day[]) => days.findIndex((day, at) => days.indexOf(day) < at);

/** Whether the rule of the series plans that day. */
const isPlanned = (series: Plan, day: Day) => plannedDays(series, day, day).length > 0;

/**
 * A skipped day is a day of the series, an extra day is not, and each is written down once.
 * Otherwise a mistake in a date would go unseen: nothing is skipped, or a meeting stays missing.
 * @param series its rule with the skipped and extra days
 */
export function checkSeriesDays(series: Days): Advice | null {
  const { date, interval, skipped, extra } = series;
  // What is wrong with a date or the interval itself is told at that field.
  if (!isDay(date) || !Number.isInteger(interval) || interval < 1) return null;
  if (![...skipped, ...extra].every(isDay)) return null;
  for (const [field, days] of Object.entries({ skipped, extra })) {
    const twice = repeated(days);
    if (twice !== -1) {
      return {
        message: `De datum ${days[twice]} staat er twee keer.`,
        fix: "Haal een van de twee weg.",
        path: [field, twice],
      };
    }
  }
  const stray = skipped.findIndex((day) => !isPlanned(series, day));
  if (stray !== -1) {
    return {
      message: `Op ${skipped[stray]} is er niets gepland, dus er valt niets over te slaan.`,
      fix: "Kies een datum van de reeks, of haal deze weg.",
      path: ["skipped", stray],
    };
  }
  const planned = extra.findIndex((day) => isPlanned(series, day));
  if (planned !== -1) {
    return {
      message: `De datum ${extra[planned]} hoort al bij de reeks.`,
      fix: "Haal deze extra datum weg. Is de datum ook overgeslagen, haal hem dan daar weg.",
      path: ["extra", planned],
    };
  }
  return null;
}
