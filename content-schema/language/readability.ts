import { sentencesOf, withoutAddresses, wordsOf } from "./sentences.ts";

/** What the measure of a text rests on. */
export type Readability = {
  words: number;
  sentences: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
  /** Flesch–Douma: about 0 (hard) to 100 (easy); very short sentences may pass 100. */
  ease: number;
};

/** Longest first: "eeuw" is one syllable, not "ee" and "u". A trema always starts a new one. */
const VOWELS =
  /aai|ooi|oei|eeu|ieu|aa|ee|oo|uu|oe|ie|ij|ei|ui|eu|au|ou|[aeiouyäëïöüáàâéèêíìóòôúùû]/gu;

/**
 * The syllables of a Dutch word, counted as its groups of vowels. Loanwords ("mediation") may be
 * one off; over a text that levels out.
 * @param word without spaces
 */
export function syllablesIn(word: string): number {
  return word.toLowerCase().match(VOWELS)?.length ?? 1;
}

/**
 * How easily a text reads, by the Flesch–Douma formula:
 * 206.84 − 0.77 × syllables per 100 words − 0.93 × words per sentence. W.H. Douma (Wageningen, 1960)
 * fitted Flesch's formula to Dutch; formula and table of levels as printed at
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php. A formula sees long sentences
 * and long words, not whether a text makes sense: it points, a reader decides.
 * @param texts plain texts; a heading or list item counts as a sentence
 * @returns undefined when there are no words
 */
export function readabilityOf(texts: readonly string[]): Readability | undefined {
  const sentences = texts.flatMap((text) => sentencesOf(withoutAddresses(text)));
  const words = sentences.flatMap(wordsOf).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return undefined;
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + syllablesIn(word), 0) / words.length;
  return {
    words: words.length,
    sentences: sentences.length,
    wordsPerSentence,
    syllablesPerWord,
    ease: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence,
  };
}

/** Douma's table, from easy to hard, in words of today. */
const LEVELS: readonly (readonly [least: number, level: string])[] = [
  [90, "heel makkelijk"],
  [80, "makkelijk"],
  [70, "vrij makkelijk"],
  [60, "gewoon"],
  [45, "vrij moeilijk"],
  [30, "moeilijk"],
  [Number.NEGATIVE_INFINITY, "heel moeilijk"],
];

/**
 * A Flesch–Douma score in Dutch words.
 * @param ease see {@link readabilityOf}
 */
export function levelOf(ease: number): string {
  return LEVELS.find(([least]) => ease >= least)?.[1] ?? "heel moeilijk";
}
