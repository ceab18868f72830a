import { addDays, type Day, daysBetween } from "@digiplein/content-schema/time";

const A_MONDAY = "1970-01-05";

/** The Monday of the week in which a day is: ticks of another week are over. */
export function weekOf(day: Day): Day {
  return addDays(day, -(daysBetween(A_MONDAY, day) % 7));
}

/**
 * The line on which a suggestion comes: the first that is empty, or one more.
 *
 * @param list what stands on each line
 * @returns undefined when it is there already
 */
export function lineFor(thing: string, list: readonly string[]): number | undefined {
  const lines = [...list, ""].map(plain);
  return lines.includes(plain(thing)) ? undefined : lines.indexOf("");
}

const plain = (thing: string): string => thing.trim().toLocaleLowerCase("nl");
