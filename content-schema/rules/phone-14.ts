import type { Advice } from "./advice.ts";
import { checkPhone, dialDigits } from "./phone.ts";

/**
 * The number of a gemeente itself: 14 and its area code.
 * @param phone as shown to visitors, e.g. `14 0113`
 */
export function checkMunicipalNumber(phone: string): Advice | null {
  const isKnown = checkPhone(phone) === null;
  if (isKnown && /^140\d{2,3}$/.test(dialDigits(phone))) return null;
  return {
    message: `“${phone}” is geen nummer van een gemeente.`,
    fix: "Schrijf 14 met het netnummer erachter, bijvoorbeeld 14 0113.",
  };
}
