import * as z from "zod";
import { choice, day, follows, formatted, key, text } from "../../fields/parsed.ts";
import {
  checkAlwaysOpen,
  checkClosing,
  checkClosingTime,
  checkException,
  checkExceptionDates,
  checkOverlap,
  checkTime,
} from "../../rules/hours.ts";

const weeklyHoursSchema = z
  .object({
    _type: z.literal("weeklyHours"),
    _key: key(),
    day: choice("weekday"),
    /** `09:00` */
    opens: formatted(checkTime),
    /** `17:00`, later than `opens`; `24:00` is the end of the day. */
    closes: formatted(checkClosingTime),
  })
  .check(follows(checkClosing));

const hoursExceptionSchema = z
  .object({
    _type: z.literal("hoursException"),
    _key: key(),
    date: day(),
    closed: z.boolean().default(false),
    opens: formatted(checkTime).optional(),
    closes: formatted(checkClosingTime).optional(),
    note: text(100).optional(),
  })
  .check(follows(checkException));

/**
 * When a place, number or chat can be reached, on the clock of Europe/Amsterdam. Hours stay within
 * their day: a place that is open past midnight has one row until `24:00` and one from `00:00` on
 * the next day. An exception replaces all hours of its date. With `byAppointment` the hours are
 * those in which an appointment is possible.
 */
export const openingHoursSchema = z
  .object({
    _type: z.literal("openingHours"),
    /** Several rows may have the same day, e.g. around a lunch break. */
    weekly: z.array(weeklyHoursSchema).default([]),
    exceptions: z.array(hoursExceptionSchema).default([]),
    alwaysOpen: z.boolean().default(false),
    byAppointment: z.boolean().default(false),
    note: text(300).optional(),
  })
  .check(follows(checkAlwaysOpen), follows(checkOverlap), follows(checkExceptionDates));

export type OpeningHours = z.infer<typeof openingHoursSchema>;
