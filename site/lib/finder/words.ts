import { isAlmost } from "./typos.ts";

/** A text in which words are looked for, and what a word in it is worth. */
export interface Field {
  text: string;
  weight: number;
}

/** Words as people type them: no capitals, accents or signs. */
function wordsOf(text: string): string[] {
  return text
    .normalize("NFD")
    .replace(/[\p{M}'’]/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
}

/** From this length on a part of a word says enough: Dutch writes compounds as one word. */
const PART = 4;

/** How many mistakes are forgiven: a short word with a mistake is another word. */
const forgiven = ({ length }: string) => (length <= PART ? 0 : length < 2 * PART ? 1 : 2);

/** How well a typed word fits a word of a text; 0: not at all. */
function likeness(typed: string, word: string): number {
  if (word === typed) return 4;
  if (word.startsWith(typed)) return 3;
  if (typed.length < PART) return 0;
  if (word.includes(typed)) return 2;
  const most = forgiven(typed);
  return most > 0 && isAlmost(typed, word, most) ? 1 : 0;
}

/**
 * Prepares a search through some texts per item. Nothing is indexed: a gemeente has few offers, and
 * each different word is compared once.
 * @param items what to find
 * @param fieldsOf the texts of an item
 * @returns gives per query the items in which every word is found, with a score
 */
export function searcher<Item>(
  items: readonly Item[],
  fieldsOf: (item: Item) => readonly Field[],
): (query: string) => Map<Item, number> {
  const texts = items.map((item) =>
    fieldsOf(item).map(({ text, weight }) => ({ words: wordsOf(text), weight })),
  );
  return (query) => {
    const typed = wordsOf(query).map((word) => remember((own) => likeness(word, own)));
    const found = new Map<Item, number>();
    for (const [index, item] of items.entries()) {
      const fields = texts[index] ?? [];
      const scores = typed.map((like) =>
        Math.max(0, ...fields.map(({ words, weight }) => weight * Math.max(0, ...words.map(like)))),
      );
      if (!scores.includes(0))
        found.set(
          item,
          scores.reduce((sum, score) => sum + score, 0),
        );
    }
    return found;
  };
}

/** A function that works out each answer once. */
function remember(answer: (word: string) => number): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const value = known.get(word) ?? answer(word);
    known.set(word, value);
    return value;
  };
}
