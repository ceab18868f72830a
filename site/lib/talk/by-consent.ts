/** Kinds of help by what parents have to do with it (the facet of slices), as a young person looks. */
export const CONSENT_GROUPS = [
  { id: "alone", title: "Zonder ja van je ouders", has: ["withoutParents"] },
  { id: "ask", title: "Wij weten het niet: vraag het eerst", has: ["unknown"] },
  { id: "parents", title: "Een ouder moet het goed vinden", has: ["oneParent", "bothParents"] },
] as const satisfies { id: string; title: string; has: readonly string[] }[];

type GroupId = (typeof CONSENT_GROUPS)[number]["id"];

/**
 * Help, taken apart by whether a parent must agree first. What is unknown is never counted as a yes.
 *
 * @param offers with the values of their facet `consent`
 */
export function byConsent<Offer extends { consent: readonly string[] }>(
  offers: readonly Offer[],
): Record<GroupId, Offer[]> {
  const group = (id: GroupId) => {
    const { has } = CONSENT_GROUPS.find((one) => one.id === id) ?? { has: [] };
    return offers.filter(({ consent }) => has.some((value) => consent.includes(value)));
  };
  return { alone: group("alone"), ask: group("ask"), parents: group("parents") };
}
