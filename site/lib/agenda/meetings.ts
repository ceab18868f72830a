import { addDays, type Day, occurrences, type Series } from "@digiplein/content-schema/time";

/** One day of an event. */
export interface Meeting {
  /** Calendar day in the Netherlands. */
  day: Day;
  /** Instants in ISO 8601 on the Dutch clock. */
  startsAt: string;
  endsAt: string;
  /** A skipped day, or a day of an event that does not go on. */
  isCancelled: boolean;
}

/** How far ahead a series that goes on is looked at; a first day that lies farther still counts. */
const DAYS_AHEAD = 366;

/**
 * The days of an event from one day on, in order. A day on which it is skipped stays in it: who
 * wrote it down must be able to read that it is off.
 *
 * @param series a parsed series
 * @param isOff whether all of the event is off
 * @param today the first day to look at
 */
export function meetingsOf(series: Series, isOff: boolean, today: Day): Meeting[] {
  const ahead = addDays(today, DAYS_AHEAD);
  const last = series.date > ahead ? series.date : ahead;
  return occurrences({ ...series, skipped: [] }, today, last).map(({ date, startsAt, endsAt }) => ({
    day: date,
    startsAt,
    endsAt,
    isCancelled: isOff || series.skipped.includes(date),
  }));
}

/** Whether anything of an event still goes on. */
export const goesOn = (meetings: readonly Meeting[]): boolean =>
  meetings.some(({ isCancelled }) => !isCancelled);
