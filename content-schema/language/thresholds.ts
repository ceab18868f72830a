import type { ValueOf } from "../labels.ts";

/** Who reads a text. */
export type Reader = ValueOf<"articleAudience">;

/** How far a text may go; a word is counted as people count it: between spaces. */
export type Thresholds = {
  /** Words in a sentence from which an editor is advised to cut it. */
  sentenceAdvice: number;
  /** Words in a sentence that no text we ship has. */
  sentenceMost: number;
  /** Letters in a word from which a shorter one is advised; a hyphen starts a new word. */
  wordLetters: number;
  /** Share of passive sentences (0–1) that no text we ship passes. */
  passiveShare: number;
  /** Lowest Flesch–Douma score that a whole page should have: 0 hard – 100 easy. */
  ease: number;
};

/**
 * B1 is the ceiling of what parents read, 12+ read easier texts, professionals know their own words.
 * The numbers of parents: plain-language guides ask for 10 to 15 words a sentence on average; one
 * sentence of 20 among short ones still reads well.
 */
export const THRESHOLDS: Record<Reader, Thresholds> = {
  youth: { sentenceAdvice: 15, sentenceMost: 20, wordLetters: 17, passiveShare: 0.1, ease: 85 },
  parent: { sentenceAdvice: 18, sentenceMost: 24, wordLetters: 19, passiveShare: 0.15, ease: 75 },
  municipality: {
    sentenceAdvice: 21,
    sentenceMost: 28,
    wordLetters: 22,
    passiveShare: 0.25,
    ease: 60,
  },
  professional: {
    sentenceAdvice: 22,
    sentenceMost: 30,
    wordLetters: 23,
    passiveShare: 0.25,
    ease: 60,
  },
};

/** They know the words of their trade: law, youth care, government. */
export const IN_THE_TRADE: ReadonlySet<Reader> = new Set(["professional", "municipality"]);
