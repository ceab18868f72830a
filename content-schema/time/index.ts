/** The time door: what depends on the clock or the calendar. Pure, for builds and browsers alike. */
export { startOfNextDay } from "./amsterdam.ts";
export { dayInAmsterdam } from "./day-in-amsterdam.ts";
export { addDays, type Day, daysBetween, isDay, type Weekday, weekdayOf } from "./days.ts";
export {
  type Checked,
  type CheckTerm,
  checkTerm,
  type Freshness,
  freshness,
  STALE_DAYS,
} from "./freshness.ts";
export { hoursText, hoursTextOn } from "./hours-text.ts";
export { isNoticeShown } from "./notice.ts";
export { nextOccurrence, type Occurrence, occurrences, type Series } from "./occurrences.ts";
export { type OpenState, openNow } from "./open-now.ts";
export type { OpeningHours } from "./opening-hours.ts";
export { osmOpeningHours } from "./osm-opening-hours.ts";
export { valueOn } from "./value-on.ts";
