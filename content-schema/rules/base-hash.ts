import type { Advice } from "./advice.ts";

/**
 * The fingerprints of the base on which a region made its change, as `baseHash` of the layers door
 * writes them. A program fills it in, so whoever sees this copied something by hand.
 * @param hash e.g. `contact:1c9d44ab summary:9ae0f2c1`
 */
export function checkBaseHash(hash: string): Advice | null {
  return /^[a-zA-Z]+:[\da-f]{8}( [a-zA-Z]+:[\da-f]{8})*$/.test(hash)
    ? null
    : {
        message: "De versie waarop deze aanpassing is gemaakt, is niet te lezen.",
        fix: "Maak het veld leeg.",
      };
}
