import type { Check, Service } from "@digiplein/content-schema/site";
import { checkTerm, freshness } from "@digiplein/content-schema/time";
import { formatDay } from "../lib/dates.ts";
import { today } from "./region.ts";

type Checkable = Pick<Service, "_id" | "crisis" | "forms" | "costs" | "waitingTime">;

/** Whether someone checked an offer, as lists and its page say it. */
export interface CheckedText {
  /** `Gecontroleerd op 6 mei 2026.` */
  short: string;
  /** The same, with what the visitor can do when that is no comfort. */
  full: string;
}

/**
 * Whether someone checked an offer. Only checks say so: the day of an edit, an import or a
 * publication does not.
 *
 * @param service an offer
 * @param checks of all offers
 */
export function checkedText(service: Checkable, checks: readonly Check[]): CheckedText {
  const { state, checkedOn } = freshness(
    {
      checks: bySubject(checks).get(service._id) ?? [],
      term: checkTerm(service),
      crisis: service.crisis,
      // Only matters for hiding, which this text does not do.
      onlyOffer: false,
    },
    today,
  );
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

const grouped = new WeakMap<readonly Check[], Map<string, Check[]>>();

/** Grouped once per build: a gemeente page asks for each of its offers. */
function bySubject(checks: readonly Check[]): Map<string, Check[]> {
  const known = grouped.get(checks) ?? Map.groupBy(checks, ({ subject }) => subject);
  grouped.set(checks, known);
  return known;
}
