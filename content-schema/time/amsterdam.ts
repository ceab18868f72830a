/** The one place that knows the clock of the Netherlands, through the time zones of `Intl`. */
import { dayInAmsterdam } from "./day-in-amsterdam.ts";
import type { Day } from "./days.ts";

const MS_PER_MINUTE = 60_000;
const MS_PER_HOUR = 60 * MS_PER_MINUTE;
const MS_PER_DAY = 24 * MS_PER_HOUR;

const CLOCK = /* @__PURE__ */ new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Amsterdam",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

/** How far the clock runs ahead of UTC at an instant, both in milliseconds. */
function offsetAt(instant: number): number {
  const shown: Record<string, number> = {};
  for (const { type, value } of CLOCK.formatToParts(instant)) shown[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/**
 * The instant, in milliseconds since 1970, at which the Dutch clock first shows a time. A time that
 * the clock jumps over in spring is the instant of the jump, at a full hour.
 * @param day a calendar day
 * @param time `09:00`; `24:00` is the end of the day
 */
export function instantOf(day: Day, time: string): number {
  const minutes = Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
  const wall = Date.parse(`${day}T00:00:00Z`) + minutes * MS_PER_MINUTE;
  // The clock changes at most once in these two days.
  const before = offsetAt(wall - MS_PER_DAY);
  const after = offsetAt(wall + MS_PER_DAY);
  const shows = [wall - before, wall - after].filter(
    (instant) => instant + offsetAt(instant) === wall,
  );
  return shows.length > 0
    ? Math.min(...shows)
    : Math.floor((wall - before) / MS_PER_HOUR) * MS_PER_HOUR;
}

/**
 * An instant as the Dutch clock shows it, with its offset (ISO 8601).
 * @param instant milliseconds since 1970
 * @returns e.g. `2026-11-22T17:00:00+01:00`
 */
export function isoInAmsterdam(instant: number): string {
  const offset = offsetAt(instant);
  const sign = offset < 0 ? "-" : "+";
  const ahead = new Date(Math.abs(offset)).toISOString().slice(11, 16);
  return `${new Date(instant + offset).toISOString().slice(0, 19)}${sign}${ahead}`;
}

/**
 * The instant at which the next calendar day begins in the Netherlands: 23, 24 or 25 hours after the
 * last one did.
 * @param instant any moment; midnight belongs to the day that it begins
 */
export function startOfNextDay(instant: Date): Date {
  return new Date(instantOf(dayInAmsterdam(instant), "24:00"));
}
