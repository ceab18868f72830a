import { type Day, type Freshness, freshness } from "@digiplein/content-schema/time";
import type { Listed } from "./listed.ts";

/** An offer on the day of the visit. */
export interface Current extends Listed {
  /** For the gemeente that was chosen, not for the whole country. */
  isLocal: boolean;
  freshness: Freshness;
}

/**
 * The offers of a slice that show on a day, judged from dates: a page that was built long ago is
 * right too.
 * @param offers all offers of one slice
 * @param isLocal whether it is the slice of a gemeente
 * @param today the day it is in the Netherlands
 */
export function current(offers: readonly Listed[], isLocal: boolean, today: Day): Current[] {
  const open = offers.filter(({ until }) => until === null || today <= until);
  // A gemeente never loses its last offer.
  const onlyOffer = isLocal && open.length === 1;
  return open
    .map((offer) => {
      const { term, crisis } = offer;
      return {
        ...offer,
        isLocal,
        freshness: freshness({ checks: checksOf(offer), term, crisis, onlyOffer }, today),
      };
    })
    .filter((offer) => !offer.freshness.isHidden);
}

function checksOf({ checkedOn, goneOn }: Listed) {
  return [
    ...(checkedOn === null ? [] : [{ checkedOn, result: "confirmed" as const }]),
    ...(goneOn === null ? [] : [{ checkedOn: goneOn, result: "gone" as const }]),
  ];
}

const names = new Intl.Collator("nl");

/**
 * The order of a list: what was asked for best, then near by, then open, then the fresher facts,
 * then the name.
 * @param score how well an offer fits the words that were typed; equal without words
 */
export function inOrder<Offer extends Current>(
  offers: readonly Offer[],
  score: (offer: Offer) => number = () => 0,
): Offer[] {
  return offers.toSorted(
    (a, b) =>
      Number(b.isLocal) - Number(a.isLocal) ||
      score(b) - score(a) ||
      Number(a.closed) - Number(b.closed) ||
      a.freshness.rank - b.freshness.rank ||
      names.compare(a.name, b.name),
  );
}
