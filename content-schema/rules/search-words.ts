import type { Advice } from "./advice.ts";

/**
 * The words of a group of synonyms differ: search does not look at capitals, so neither does this.
 * @param words words that mean the same, e.g. `["kinderalimentatie", "alimentatie"]`
 */
export function checkSynonyms(words: readonly string[]): Advice | null {
  const seen = new Set<string>();
  for (const [index, word] of words.entries()) {
    const plain = word.trim().toLowerCase();
    if (seen.has(plain)) {
      return {
        message: `“${word}” staat er twee keer.`,
        fix: "Haal er een weg. Hoofdletters maken geen verschil.",
        path: [index],
      };
    }
    seen.add(plain);
  }
  return null;
}
