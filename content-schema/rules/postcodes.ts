import type { Advice } from "./advice.ts";

/** PostNL: four digits without a leading zero, two letters, never SA, SD or SS. */
const POSTCODE = /^[1-9]\d{3} (?!SA|SD|SS)[A-Z]{2}$/;

/**
 * A postcode as people write it, in the form in which it is stored.
 * @param postcode e.g. `4461ab`
 * @returns e.g. `4461 AB`; other texts come back trimmed and in capitals, for the check to refuse
 */
export function normalPostcode(postcode: string): string {
  return postcode
    .trim()
    .toUpperCase()
    .replace(/^(\d{4})\s*([A-Z]{2})$/, "$1 $2");
}

/**
 * A postcode in its stored form, so that equal places compare equal.
 * @param postcode e.g. `4461 AB`
 */
export function checkPostcode(postcode: string): Advice | null {
  if (POSTCODE.test(postcode)) return null;
  const meant = normalPostcode(postcode);
  return {
    message: `“${postcode}” is geen postcode.`,
    fix: POSTCODE.test(meant)
      ? `Schrijf ${meant}.`
      : "Schrijf vier cijfers, een spatie en twee hoofdletters, bijvoorbeeld 4461 AB. SA, SD en SS bestaan niet.",
  };
}

/**
 * The four digits of a postcode, which stand for a neighbourhood.
 * @param digits e.g. `4461`
 */
export function checkPostcodeArea(digits: string): Advice | null {
  return /^[1-9]\d{3}$/.test(digits)
    ? null
    : {
        message: `“${digits}” is geen postcodegebied.`,
        fix: "Schrijf alleen de vier cijfers, bijvoorbeeld 4461.",
      };
}
