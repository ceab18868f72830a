import { instantOf, isoInAmsterdam } from "./amsterdam.ts";
import { dayInAmsterdam } from "./day-in-amsterdam.ts";
import { addDays, type Day } from "./days.ts";
import { hoursOn, type OpeningHours } from "./opening-hours.ts";

/** Whether a place is open; instants in ISO 8601 on the Dutch clock, `2026-11-22T17:00:00+01:00`. */
export type OpenState = {
  /** `unknown` when nothing is known of the day. */
  state: "open" | "closed" | "unknown";
  /** When it closes; absent when it is closed, or when no end is in sight. */
  until?: string;
  /** When it opens; absent when it is open, or when that is not known. */
  opensNext?: string;
};

/** A moment on the clock; the end of a day is the start of the next. */
type ClockMoment = { day: Day; time: string };

const atClock = (day: Day, time: string): ClockMoment =>
  time === "24:00" ? { day: addDays(day, 1), time: "00:00" } : { day, time };

/** The stretches of time during which it is open, those that touch (at midnight) as one. */
function* openStretches(openingHours: OpeningHours, first: Day, last: Day) {
  let current: { from: ClockMoment; to: ClockMoment } | undefined;
  for (let day = first; day <= last; day = addDays(day, 1)) {
    const hours = hoursOn(openingHours, day);
    // Behind a day of which nothing is known, nothing can be said.
    if (hours === undefined) break;
    for (const { opens, closes } of hours) {
      const to = atClock(day, closes);
      if (current?.to.day === day && current.to.time === opens) current.to = to;
      else {
        if (current !== undefined) yield current;
        current = { from: { day, time: opens }, to };
      }
    }
  }
  if (current !== undefined) yield current;
}

/**
 * Whether a place, number or chat can be reached at an instant, on the Dutch clock. With
 * `byAppointment` it says whether it is within the hours for appointments; who shows it adds that
 * an appointment is needed. In the night that the clock goes back, a time counts when it first comes.
 * @param openingHours parsed opening hours
 * @param instant any moment
 */
export function openNow(openingHours: OpeningHours, instant: Date): OpenState {
  const now = instant.getTime();
  const today = dayInAmsterdam(instant);
  if (hoursOn(openingHours, today) === undefined) return { state: "unknown" };
  // From a week after the last exception on, every week is the same.
  const dates = openingHours.exceptions.map(({ date }) => date).filter((date) => date > today);
  const last = addDays(dates.toSorted().at(-1) ?? today, 7);
  for (const { from, to } of openStretches(openingHours, today, last)) {
    const opens = instantOf(from.day, from.time);
    const closes = instantOf(to.day, to.time);
    // Hours that the clock jumps over in spring have no length.
    if (closes <= now || closes <= opens) continue;
    if (opens > now) return { state: "closed", opensNext: isoInAmsterdam(opens) };
    return to.day > last ? { state: "open" } : { state: "open", until: isoInAmsterdam(closes) };
  }
  return { state: "closed" };
}
