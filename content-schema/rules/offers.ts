import type { Advice } from "./advice.ts";

/**
 * The ages of an offer, in years.
 * @param ages youngest and oldest age; either may be absent
 */
export function checkAges(ages: {
  ageMin?: number | undefined;
  ageMax?: number | undefined;
}): Advice | null {
  const { ageMin, ageMax } = ages;
  if (ageMin === undefined || ageMax === undefined || ageMin <= ageMax) return null;
  return {
    message: `De jongste leeftijd (${ageMin}) is hoger dan de oudste (${ageMax}).`,
    fix: "Draai de leeftijden om, of laat er een leeg.",
    path: ["ageMin"],
  };
}

/**
 * Free without a condition leaves no room for another price; "free with a referral, else paid" does.
 * @param costs the prices of an offer, each with the condition in `note`
 */
export function checkCosts(
  costs: readonly { kind: string; note?: string | undefined }[],
): Advice | null {
  const alwaysFree = costs.findIndex((cost) => cost.kind === "free" && !cost.note?.trim());
  if (alwaysFree === -1 || costs.length === 1) return null;
  return {
    message: "Dit aanbod is gratis, maar er staan ook andere kosten bij.",
    fix: "Haal de andere kosten weg, of schrijf bij gratis in de toelichting wanneer het gratis is.",
    path: [alwaysFree],
  };
}

const unreachable = (fix: string): Advice => ({
  message: "Bezoekers kunnen hier niemand bereiken.",
  fix,
});

const hasText = (value: string | undefined) => value !== undefined && value.trim() !== "";

/**
 * A visitor must be able to reach an offer: by website, phone or e-mail.
 * @param contact the channels of an offer
 */
export function checkContact(contact: {
  website?: string | undefined;
  phone?: string | undefined;
  email?: string | undefined;
}): Advice | null {
  return [contact.website, contact.phone, contact.email].some(hasText)
    ? null
    : unreachable("Vul een website, een telefoonnummer of een e-mailadres in.");
}

/**
 * A visitor must be able to reach a helpline: by phone, website or chat.
 * @param helpline the channels of a helpline
 */
export function checkReachable(helpline: {
  phone?: string | undefined;
  website?: string | undefined;
  chatUrl?: string | undefined;
}): Advice | null {
  return [helpline.phone, helpline.website, helpline.chatUrl].some(hasText)
    ? null
    : unreachable("Vul een telefoonnummer, een website of een chat in.");
}

/**
 * Where an offer is given: the chosen scope must name its places, and nothing else.
 * @param coverage the scope with how many regions and gemeenten are chosen
 */
export function checkCoverage(coverage: {
  scope: string;
  regions: readonly unknown[];
  municipalities: readonly unknown[];
}): Advice | null {
  if (coverage.scope === "regions" && coverage.regions.length === 0) {
    return {
      message: "Er is geen regio gekozen.",
      fix: "Kies de regio's waar dit aanbod is, of kies heel Nederland.",
      path: ["regions"],
    };
  }
  if (coverage.scope === "municipalities" && coverage.municipalities.length === 0) {
    return {
      message: "Er is geen gemeente gekozen.",
      fix: "Kies de gemeenten waar dit aanbod is, of kies heel Nederland.",
      path: ["municipalities"],
    };
  }
  return null;
}

/** The statuses with which an offer stands on the site. */
const LISTED_STATUSES: readonly string[] = ["active", "temporarilyClosed"];

/**
 * Whether an offer is shown to visitors.
 * @param service an offer with its status
 */
export function isListed(service: { status: string }): boolean {
  return LISTED_STATUSES.includes(service.status);
}
