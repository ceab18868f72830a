import type { Check, Service } from "@digiplein/content-schema/site";
import { checkTerm, freshness } from "@digiplein/content-schema/time";
import { type CheckedText, freshnessText } from "../lib/freshness-text.ts";
import { today } from "./region.ts";

type Checkable = Pick<Service, "_id" | "crisis" | "forms" | "costs" | "waitingTime">;

/**
 * Whether someone checked an offer. Only checks say so: the day of an edit, an import or a
 * publication does not.
 *
 * @param service an offer
 * @param checks of all offers
 */
export function checkedText(service: Checkable, checks: readonly Check[]): CheckedText {
  return freshnessText(
    freshness(
      {
        checks: checksOf(service, checks),
        term: checkTerm(service),
        crisis: service.crisis,
        // Only matters for hiding, which this text does not do.
        onlyOffer: false,
      },
      today,
    ),
  );
}

const grouped = new WeakMap<readonly Check[], Map<string, Check[]>>();

/** The checks of one offer, grouped once per build: a gemeente page asks for each of its offers. */
export function checksOf({ _id }: Pick<Service, "_id">, checks: readonly Check[]): Check[] {
  const known = grouped.get(checks) ?? Map.groupBy(checks, ({ subject }) => subject);
  grouped.set(checks, known);
  return known.get(_id) ?? [];
}
