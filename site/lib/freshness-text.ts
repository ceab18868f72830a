import type { Freshness } from "@digiplein/content-schema/time";
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
      return { short: known, full: `${known} Dat is te lang geleden. ${ADVICE}` };
    case "gone":
      return { short: GONE, full: `${GONE} ${ADVICE}` };
    case "neverChecked":
      return { short: `${NEVER}.`, full: `${NEVER} bij de organisatie zelf. ${ADVICE}` };
  }
}

const NEVER = "Nog niet gecontroleerd";
const GONE = "Bij de laatste controle bestond dit niet meer.";
const ADVICE = "Bel of mail eerst, dan weet je zeker dat het klopt.";
