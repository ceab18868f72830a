import { type Check, type Content, labels, type Service } from "@digiplein/content-schema/site";
import { checkTerm, type Freshness, freshness } from "@digiplein/content-schema/time";
import { type CheckedText, freshnessText } from "../lib/freshness-text.ts";
import type { CheckView } from "../lib/help.ts";
import { isOnlyOffer } from "./only-offers.ts";
import { today } from "./region.ts";

type Checkable = Pick<Service, "_id" | "crisis" | "forms" | "costs" | "waitingTime">;

/**
 * How old the facts of an offer are on the day of the build. Only checks say so: the day of an edit,
 * an import or a publication does not.
 *
 * @param service an offer
 * @param checks of all offers
 * @param onlyOffer whether a gemeente has no other: then lists keep it
 */
export function freshnessOf(
  service: Checkable,
  checks: readonly Check[],
  onlyOffer = false,
): Freshness {
  const { crisis } = service;
  const term = checkTerm(service);
  return freshness({ checks: checksOf(service, checks), term, crisis, onlyOffer }, today);
}

/** How old the facts of an offer are; what its last gemeente needs is never too old. */
export function ageOf(service: Service, content: Content): Freshness {
  return freshnessOf(service, content.all.check, isOnlyOffer(service, content));
}

/** The last check that confirmed an offer, and when its page has to say something else. */
export function checkView(service: Service, content: Content): CheckView {
  const { state, checkedOn, nextCheck, shownUntil, isHidden } = ageOf(service, content);
  const last = checksOf(service, content.all.check).find(
    (check) => check.result === "confirmed" && check.checkedOn === checkedOn,
  );
  return {
    state,
    isKept: !isHidden && shownUntil === undefined,
    ...(last && { by: last.checkedBy, how: labels.checkMethod[last.how].toLowerCase() }),
    ...(checkedOn && { checkedOn }),
    ...(nextCheck && { nextCheck }),
  };
}

/** Whether someone checked an offer, on the day of the build. */
export function checkedText(service: Checkable, checks: readonly Check[]): CheckedText {
  return freshnessText(freshnessOf(service, checks));
}

const grouped = new WeakMap<readonly Check[], Map<string, Check[]>>();

/** The checks of one offer, grouped once per build: a gemeente page asks for each of its offers. */
export function checksOf({ _id }: Pick<Service, "_id">, checks: readonly Check[]): Check[] {
  const known = grouped.get(checks) ?? Map.groupBy(checks, ({ subject }) => subject);
  grouped.set(checks, known);
  return known.get(_id) ?? [];
}
