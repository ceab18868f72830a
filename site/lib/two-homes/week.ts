/** Where somebody sleeps: not said, at the first or second home, or not the same each time. */
export const NIGHTS = ["", "1", "2", "?"] as const;
export type Night = (typeof NIGHTS)[number];

/** A night as a form says it; anything else is not said. */
export const parseNight = (text: string): Night => NIGHTS.find((night) => night === text) ?? "";

/** What a press on a day makes of it. */
export function nextNight(night: Night): Night {
  return NIGHTS[(NIGHTS.indexOf(night) + 1) % NIGHTS.length] ?? "";
}

/**
 * The days on which somebody goes to the other home: they slept elsewhere the night before. The
 * weeks go round, so before the first day comes the last one.
 *
 * @param nights of all weeks that follow each other
 */
export function switchDays(nights: readonly Night[]): boolean[] {
  return nights.map((night, day) => {
    const before = nights.at(day - 1) ?? "";
    return isHome(night) && isHome(before) && night !== before;
  });
}

const isHome = (night: Night): boolean => night === "1" || night === "2";

/**
 * One character for each home, which tells them apart without colour: the first of their names, or
 * their numbers where those are the same.
 */
export function marksOf(names: readonly [string, string]): [string, string] {
  const [first, second] = names.map((name) => [...name.trim()][0]?.toLocaleUpperCase("nl") ?? "");
  return first && second && first !== second ? [first, second] : ["1", "2"];
}
