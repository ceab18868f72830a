import type { OfferCardView } from "./help.ts";

/** Offers for one kind of visitor. */
export interface OfferGroup {
  /** Also the id of its heading. */
  id: "ouders" | "kinderen" | "samen" | "professionals";
  title: string;
  offers: OfferCardView[];
}

const GROUPS = [
  { id: "ouders", title: "Voor ouders" },
  { id: "kinderen", title: "Voor kinderen en jongeren" },
  { id: "samen", title: "Voor ouders en kinderen" },
  { id: "professionals", title: "Voor professionals" },
] as const;

/** In which group an offer stands: one, so that nobody reads it twice. */
function groupOf({ facts: { audiences } }: OfferCardView): OfferGroup["id"] {
  const forChildren = audiences.includes("child") || audiences.includes("youth");
  const forParents = audiences.includes("parent");
  if (audiences.includes("together") || (forChildren && forParents)) return "samen";
  if (forChildren) return "kinderen";
  return forParents ? "ouders" : "professionals";
}

/** Offers by who they are for, in a fixed order and without empty groups. */
export function groupOffers(offers: readonly OfferCardView[]): OfferGroup[] {
  const groups = Map.groupBy(offers, groupOf);
  return GROUPS.flatMap(({ id, title }) => {
    const own = groups.get(id);
    return own ? [{ id, title, offers: own }] : [];
  });
}
