import { type Day, WEEKDAYS, type Weekday, weekdayOf } from "./days.ts";

/** From when to when: `09:00` to `17:00`; `24:00` is the end of the day. */
export type Hours = { opens: string; closes: string };

/** Opening hours as objects/openingHours parses them. */
export type OpeningHours = {
  weekly: readonly (Hours & { day: Weekday })[];
  exceptions: readonly {
    date: Day;
    closed: boolean;
    opens?: string | undefined;
    closes?: string | undefined;
    note?: string | undefined;
  }[];
  alwaysOpen: boolean;
  byAppointment: boolean;
  note?: string | undefined;
};

/** The hours of a day that is open from midnight to midnight. */
export const WHOLE_DAY: Hours = { opens: "00:00", closes: "24:00" };

/**
 * The hours of one day, in order: an exception replaces the usual ones.
 * @param openingHours parsed opening hours
 * @param day a calendar day
 * @returns empty on a closed day, `undefined` when nothing is known of the day
 */
export function hoursOn(openingHours: OpeningHours, day: Day): Hours[] | undefined {
  const exception = openingHours.exceptions.find(({ date }) => date === day);
  if (exception !== undefined) return hoursOfException(exception);
  if (openingHours.alwaysOpen) return [WHOLE_DAY];
  if (openingHours.weekly.length === 0) return undefined;
  return hoursOfWeekday(openingHours, weekdayOf(day));
}

/**
 * The hours of an exception; none when it is closed.
 * @param exception a day on which it is different
 */
export function hoursOfException(exception: OpeningHours["exceptions"][number]): Hours[] {
  const { closed, opens, closes } = exception;
  return closed || opens === undefined || closes === undefined ? [] : [{ opens, closes }];
}

function hoursOfWeekday({ weekly }: OpeningHours, weekday: Weekday): Hours[] {
  return weekly
    .filter(({ day }) => day === weekday)
    .map(({ opens, closes }) => ({ opens, closes }))
    .toSorted((one, other) => (one.opens < other.opens ? -1 : 1));
}

/** Days of the week with the same hours, as numbers from Monday = 0. */
export type WeekGroup = { runs: [first: number, last: number][]; hours: Hours[] };

/**
 * The week with days of the same hours taken together, in the order of their first day. Days
 * without hours are left out.
 * @param openingHours parsed opening hours
 */
export function weekGroups(openingHours: OpeningHours): WeekGroup[] {
  const groups = new Map<string, WeekGroup>();
  for (const [index, weekday] of WEEKDAYS.entries()) {
    const hours = hoursOfWeekday(openingHours, weekday);
    if (hours.length === 0) continue;
    const name = JSON.stringify(hours);
    const group = groups.get(name) ?? { runs: [], hours };
    const run = group.runs.at(-1);
    if (run?.[1] === index - 1) run[1] = index;
    else group.runs.push([index, index]);
    groups.set(name, group);
  }
  return [...groups.values()];
}
