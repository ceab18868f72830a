import type { Advice } from "./advice.ts";

/** What a region may change of a national offer. */
export const CHANGEABLE_OF_SERVICE = [
  "summary",
  "textForYouth",
  "contact",
  "openingHours",
  "costs",
  "referral",
  "consent",
  "waitingTime",
  "places",
  "alert",
  "hidden",
] as const;

/** What a region may change of an article that it inherits; `addition` comes below it. */
export const CHANGEABLE_OF_ARTICLE = [
  "summary",
  "inShort",
  "actions",
  "addition",
  "hidden",
] as const;

const CHANGEABLE = new Set<string>([...CHANGEABLE_OF_SERVICE, ...CHANGEABLE_OF_ARTICLE]);

/**
 * An override changes something.
 * @param override a parsed override
 */
export function checkChangesSomething(override: Record<string, unknown>): Advice | null {
  const isChange = ([field, value]: [string, unknown]) =>
    CHANGEABLE.has(field) && value !== undefined && value !== false;
  if (Object.entries(override).some(isChange)) return null;
  return {
    message: "Deze aanpassing past nog niets aan.",
    fix: "Vul in wat in je regio anders is, of verwijder de aanpassing.",
  };
}
