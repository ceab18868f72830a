import { addDays, hoursTextOn, type OpeningHours, weekdayOf } from "@digiplein/content-schema/time";
import type { HoursByDay } from "../lib/help.ts";
import { today } from "./region.ts";

/**
 * Opening hours day by day, so that the browser can say what holds on the day of the visit.
 *
 * @param openingHours parsed opening hours; absent: nothing is known
 * @returns no field when there is nothing to say
 */
export function hoursByDay(openingHours: OpeningHours | undefined): { hoursByDay?: HoursByDay } {
  if (!openingHours) return {};
  const ordinary = { ...openingHours, exceptions: [] };
  const week = Array.from({ length: 7 }, (_, days) => addDays(today, days)).map((day) => [
    weekdayOf(day),
    hoursTextOn(ordinary, day),
  ]);
  const others = openingHours.exceptions
    .filter(({ date }) => date >= today)
    .map(({ date }) => [date, hoursTextOn(openingHours, date)]);
  const known = [...week, ...others].filter(([, text]) => text !== undefined);
  return known.length > 0 ? { hoursByDay: Object.fromEntries(known) } : {};
}
