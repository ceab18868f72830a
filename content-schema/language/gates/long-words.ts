import type { Gate } from "../page.ts";
import { wordsOf } from "../sentences.ts";

/**
 * A long word is often a compound that says too much at once. Names (a capital inside a sentence)
 * and words of the word list are left alone: they are what the thing is called.
 */
export const longWords: Gate = ({ texts, context }) => {
  const explained = new Set(context.terms.flatMap(({ words }) => words));
  return texts.flatMap(({ path, sentences, thresholds: { wordLetters } }) => {
    const found = sentences.flatMap((sentence) =>
      wordsOf(sentence).filter(
        (word, index) =>
          word.split("-").some((part) => part.length > wordLetters) &&
          (index === 0 || !/^\p{Lu}/u.test(word)) &&
          !explained.has(word.toLowerCase()),
      ),
    );
    return [...new Set(found)].map((word) => ({
      path,
      excerpt: word,
      severity: "advice" as const,
      message: `“${word}” is een lang woord: ${word.length} letters.`,
      fix: "Zeg het met kortere woorden, bijvoorbeeld “hulp bij het opvoeden” voor “opvoedingsondersteuning”.",
    }));
  });
};
