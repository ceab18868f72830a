import type { Advice } from "./advice.ts";

/** The ages of an offer in years; decimals allowed. Nothing filled in: the ages are unknown. */
export type Ages = {
  ageMin?: number | undefined;
  ageMax?: number | undefined;
  /** There is no age limit: something else than not knowing it. */
  allAges?: boolean | undefined;
};

/**
 * The ages of an offer do not contradict each other.
 * @param ages youngest and oldest age, or explicitly all ages
 */
export function checkAges({ ageMin, ageMax, allAges }: Ages): Advice | null {
  if (allAges && (ageMin !== undefined || ageMax !== undefined)) {
    return {
      message: "Dit aanbod is voor alle leeftijden, maar er staat ook een leeftijd bij.",
      fix: "Haal de leeftijden weg, of zet ‘Alle leeftijden’ uit.",
      path: [ageMin === undefined ? "ageMax" : "ageMin"],
    };
  }
  if (ageMin === undefined || ageMax === undefined || ageMin <= ageMax) return null;
  return {
    message: `De jongste leeftijd (${ageMin}) is hoger dan de oudste (${ageMax}).`,
    fix: "Draai de leeftijden om, of laat er een leeg.",
    path: ["ageMin"],
  };
}
