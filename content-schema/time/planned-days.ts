import { addDays, type Day, daysBetween, firstOfMonth, monthsBetween } from "./days.ts";

/** How a series comes back; the words are in labels/time.ts. */
export type Repetition = "once" | "weekly" | "monthly" | "monthlyWeekday";

/** As much of a series as decides on which days it is planned. */
export type Plan = {
  /** The first day. */
  date: Day;
  repeat: Repetition;
  /** Every how many weeks or months, from 1. */
  interval: number;
  /** The last day on which it may be; absent: it goes on. */
  until?: Day | undefined;
};

/** The n-th weekday of the month, as the given day is: the second Tuesday. */
function nthWeekday(first: Day, like: Day): Day {
  const nth = Math.ceil(Number(like.slice(8)) / 7);
  const shift = (daysBetween(first, like) % 7) + 7;
  const firstLike = addDays(first, shift % 7);
  return addDays(firstLike, (nth - 1) * 7);
}

/** The day in the month of `first` that the plan means; it may lie beyond the month's end. */
function dayInMonth(plan: Plan, first: Day): Day {
  return plan.repeat === "monthlyWeekday"
    ? nthWeekday(first, plan.date)
    : addDays(first, Number(plan.date.slice(8)) - 1);
}

function monthlyDays(plan: Plan, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const passed = Math.max(0, Math.ceil(monthsBetween(plan.date, from) / plan.interval));
  for (let index = passed; ; index += 1) {
    const first = firstOfMonth(plan.date, index * plan.interval);
    if (first > to) return days;
    const day = dayInMonth(plan, first);
    // A month without a 31st or a fifth Tuesday is passed over, as in RFC 5545 (iCalendar).
    if (day.slice(0, 7) === first.slice(0, 7) && from <= day && day <= to) days.push(day);
  }
}

function weeklyDays(plan: Plan, from: Day, to: Day): Day[] {
  const days: Day[] = [];
  const step = plan.interval * 7;
  const passed = Math.max(0, Math.ceil(daysBetween(plan.date, from) / step));
  for (let day = addDays(plan.date, passed * step); day <= to; day = addDays(day, step)) {
    days.push(day);
  }
  return days;
}

/**
 * The days of a series by its rule alone: without skipped days taken out or extra days put in.
 * A monthly series on the 31st passes over the shorter months, as iCalendar does.
 * @param plan the rule
 * @param from the first day to look at
 * @param to the last day to look at
 * @returns the days in order
 */
export function plannedDays(plan: Plan, from: Day, to: Day): Day[] {
  const last = plan.until !== undefined && plan.until < to ? plan.until : to;
  if (plan.repeat === "once") return from <= plan.date && plan.date <= to ? [plan.date] : [];
  const days = plan.repeat === "weekly" ? weeklyDays : monthlyDays;
  return days(plan, from, last);
}
