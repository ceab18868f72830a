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

const OF_THE_OVERRIDE = ["base", "baseHash", "ownerRegion"];

/**
 * An override holds the fields that a region may change and nothing else: the name, status or ages
 * of a national offer are not a region's to change.
 * @param stored an override as it is stored; fields that start with `_` are Sanity's own
 */
export function checkOverrideFields(stored: Record<string, unknown>): Advice | null {
  const allowed: readonly string[] = [...CHANGEABLE_OF_SERVICE, ...OF_THE_OVERRIDE];
  const field = Object.keys(stored).find(
    (name) => !name.startsWith("_") && !allowed.includes(name),
  );
  if (field === undefined) return null;
  return {
    message: `Een regio kan het veld “${field}” van een landelijk aanbod niet aanpassen.`,
    fix: "Haal het weg. Klopt het landelijke aanbod niet, doe dan een voorstel aan de landelijke redactie.",
    path: [field],
  };
}

/**
 * An override changes something.
 * @param override a parsed override
 */
export function checkChangesSomething(override: Record<string, unknown>): Advice | null {
  const changes = CHANGEABLE_OF_SERVICE.some(
    (field) => override[field] !== undefined && override[field] !== false,
  );
  if (changes) return null;
  return {
    message: "Deze aanpassing past nog niets aan.",
    fix: "Vul in wat in je regio anders is, of verwijder de aanpassing.",
  };
}
