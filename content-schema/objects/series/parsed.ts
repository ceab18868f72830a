import * as z from "zod";
import { choice, day, follows, formatted } from "../../fields/parsed.ts";
import { checkTime } from "../../rules/hours.ts";
import { checkSeriesDays, checkSeriesEnd, checkSeriesTimes } from "../../rules/series.ts";

/**
 * The days and times of an event, on the clock of Europe/Amsterdam. A monthly series on the 31st
 * passes over the shorter months, as iCalendar (RFC 5545) does; `monthlyWeekday` keeps the place
 * of the first day in its month, e.g. the second Tuesday.
 */
export const seriesSchema = z
  .object({
    _type: z.literal("series"),
    /** The first day. */
    date: day(),
    /** `19:30` */
    startsAt: formatted(checkTime),
    /** `21:00`, later than `startsAt`. */
    endsAt: formatted(checkTime),
    repeat: choice("repetition").default("once"),
    /** Every how many weeks or months. */
    interval: z.int().min(1).max(52).default(1),
    /** The last day on which it may be. */
    until: day().optional(),
    /** Days of the series on which it is not. */
    skipped: z.array(day()).default([]),
    /** Days outside the series on which it is as well, at the same times. */
    extra: z.array(day()).default([]),
  })
  .check(follows(checkSeriesTimes), follows(checkSeriesEnd), follows(checkSeriesDays));
