import { searchWords } from "../lib/search-words.ts";
import { loadContent } from "./content.ts";

/**
 * Words with which search must find a page beside those that stand on it; see lib/search-words.ts.
 *
 * @param texts what the page is about: title, summary, main words
 */
export async function wordsForSearch(...texts: string[]): Promise<string> {
  const { all } = await loadContent();
  return searchWords(texts.join(" "), all.term);
}
