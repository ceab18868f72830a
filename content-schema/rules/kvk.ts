import type { Advice } from "./advice.ts";

/**
 * The number of an organization at the Kamer van Koophandel (`NL-KVK` in HSDS): eight digits.
 * @param number e.g. `01234567`, with the zeros in front
 */
export function checkKvkNumber(number: string): Advice | null {
  return /^\d{8}$/.test(number)
    ? null
    : {
        message: `“${number}” is geen KVK-nummer.`,
        fix: "Schrijf de acht cijfers aan elkaar, met de nullen vooraan. Een vestigingsnummer van twaalf cijfers past hier niet.",
      };
}
