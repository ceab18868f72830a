import { addDays, type Day, type Freshness } from "@digiplein/content-schema/time";
import { formatDay } from "./dates.ts";

/** Whether someone checked an offer, as lists and its page say it. */
export interface CheckedText {
  /** `Gecontroleerd op 6 mei 2026.` */
  short: string;
  /** The same, with what the visitor can do when that is no comfort. */
  full: string;
}

/** How old the facts of an offer are, in words. */
export function freshnessText({
  state,
  checkedOn,
}: Pick<Freshness, "state" | "checkedOn">): CheckedText {
  const known = checkedOn === undefined ? "" : `Gecontroleerd op ${formatDay(checkedOn)}.`;
  switch (state) {
    case "fresh":
    case "due":
      return { short: known, full: known };
    case "overdue":
    case "stale":
      return { short: known, full: `${known} ${TOO_OLD}` };
    case "gone":
      return { short: GONE, full: `${GONE} ${ADVICE}` };
    case "neverChecked":
      return { short: `${NEVER}.`, full: `${NEVER} bij de organisatie zelf. ${ADVICE}` };
  }
}

const NEVER = "Nog niet gecontroleerd";
const GONE = "Bij de laatste controle bestond dit niet meer.";
const ADVICE = "Bel of mail eerst, dan weet je zeker dat het klopt.";
const TOO_OLD = `Dat is te lang geleden. ${ADVICE}`;

/** What a list says of the facts of an offer, on the day of the build and later. */
export interface LastingText {
  text: string;
  /** Whether the facts are too old, or gone. */
  isLate: boolean;
  /** What comes behind the text after a day. */
  after?: { until: Day; text: string };
  /** The last day on which lists show the offer. */
  shownUntil?: Day;
}

/** Whether the facts are so old, or so wrong, that a visitor has to ask first. */
export function isLate({ state }: Pick<Freshness, "state">): boolean {
  return state === "overdue" || state === "stale" || state === "gone";
}

/** What a page says that is built on one day and read on another. */
export function lastingText(freshness: Freshness): LastingText {
  const { nextCheck, shownUntil } = freshness;
  const { short, full } = freshnessText(freshness);
  const late = isLate(freshness);
  return {
    text: late ? full : short,
    isLate: late,
    ...(nextCheck && !late && { after: { until: addDays(nextCheck, -1), text: TOO_OLD } }),
    ...(shownUntil && { shownUntil }),
  };
}
