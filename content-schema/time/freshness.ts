import { addDays, addMonths, type Day, daysBetween } from "./days.ts";

/** After how many months an offer must be checked again. */
export type CheckTerm = 12 | 6 | 3;

/** Prices whose amount changes. */
const PRICED = ["ownContribution", "paid", "reimbursed"];

/**
 * The term of an offer: 3 months for crisis help, 6 for groups, prices and waiting times, else 12.
 * @param service a parsed service, as far as it matters
 */
export function checkTerm(service: {
  crisis: boolean;
  forms: readonly string[];
  costs: readonly { kind: string }[];
  waitingTime?: unknown;
}): CheckTerm {
  if (service.crisis) return 3;
  const changesOften =
    service.forms.includes("group") ||
    service.costs.some(({ kind }) => PRICED.includes(kind)) ||
    service.waitingTime !== undefined;
  return changesOften ? 6 : 12;
}

/**
 * The states in the order in which lists show them. `fresh` and `due` are equals for visitors; an
 * offer that a check found `gone` comes last.
 */
const RANK = { fresh: 0, due: 0, overdue: 1, stale: 2, neverChecked: 3, gone: 4 } as const;

/** How old the facts of an offer are. */
export type Freshness = {
  /**
   * `due`: to be checked within 30 days; `overdue`: up to 90 days late; `stale`: later than that;
   * `gone`: the last check says that it no longer exists, so an editor has to retire it.
   */
  state: keyof typeof RANK;
  /** The day of the last check that confirmed it. */
  checkedOn?: Day;
  /** The day by which it must be checked again. */
  nextCheck?: Day;
  /** Whether lists leave it out; its own page stays. */
  isHidden: boolean;
  /** The last day on which lists show it; absent when none does or nothing ends it. */
  shownUntil?: Day;
  /** Whether an editor must act now, because it cannot be hidden. */
  isAlarm: boolean;
  /** Its place in lists: a lower one comes first. */
  rank: number;
};

/** What freshness is judged by. */
export type Checked = {
  /** All checks of the offer, in any order. */
  checks: readonly { checkedOn: Day; result: "confirmed" | "changed" | "gone" }[];
  term: CheckTerm;
  /** Whether it is crisis help. */
  crisis: boolean;
  /** Whether it is the only offer of the gemeente it is shown for. */
  onlyOffer: boolean;
};

const DUE_DAYS = 30;
/** How many days late a check may be before lists leave the offer out. */
export const STALE_DAYS = 90;

function stateOf(daysLeft: number): Freshness["state"] {
  if (daysLeft > DUE_DAYS) return "fresh";
  if (daysLeft > 0) return "due";
  return daysLeft >= -STALE_DAYS ? "overdue" : "stale";
}

/**
 * Judges the facts of an offer from its checks and the clock. Only a check that confirmed them
 * counts: one that found changes waits for a confirmation of what was changed. Checks in the future
 * do not count. On one day `gone` weighs heavier than `confirmed`.
 * @param offer its checks, its term and whether it may be hidden
 * @param today the day it is in the Netherlands
 */
export function freshness(offer: Checked, today: Day): Freshness {
  const daysOf = (result: string) =>
    offer.checks
      .filter((check) => check.result === result && check.checkedOn <= today)
      .map(({ checkedOn }) => checkedOn)
      .toSorted();
  const checkedOn = daysOf("confirmed").at(-1);
  const goneOn = daysOf("gone").at(-1);
  const nextCheck = checkedOn === undefined ? undefined : addMonths(checkedOn, offer.term);
  const state = (() => {
    if (goneOn !== undefined && goneOn >= (checkedOn ?? "")) return "gone";
    return nextCheck === undefined ? "neverChecked" : stateOf(daysBetween(today, nextCheck));
  })();
  const isFailing = state === "stale" || state === "gone";
  const mayHide = !offer.crisis && !offer.onlyOffer;
  const shownUntil = nextCheck === undefined ? undefined : addDays(nextCheck, STALE_DAYS);
  return {
    state,
    ...(checkedOn === undefined ? {} : { checkedOn }),
    ...(nextCheck === undefined ? {} : { nextCheck }),
    isHidden: isFailing && mayHide,
    ...(shownUntil !== undefined && mayHide && !isFailing ? { shownUntil } : {}),
    isAlarm: isFailing && !mayHide,
    rank: RANK[state],
  };
}
