import type { Gate } from "../page.ts";
import { levelOf, readabilityOf } from "../readability.ts";
import { type Reader, THRESHOLDS } from "../thresholds.ts";

/** Below this a formula about averages says nothing. */
const LEAST_WORDS = 80;

/** The texts of a page together, per reader: what is for young people is measured apart. */
export const level: Gate = ({ texts, reader }) => {
  const readers = [...new Set<Reader>([reader, ...texts.map((text) => text.reader)])];
  return readers.flatMap((one) => {
    const own = texts.filter((text) => text.reader === one);
    const measure = readabilityOf(own.map(({ text }) => text));
    if (measure === undefined || measure.words < LEAST_WORDS) return [];
    const { ease } = THRESHOLDS[one];
    if (measure.ease >= ease) return [];
    return {
      path: [],
      excerpt: `${Math.round(measure.ease)} van 100`,
      severity: measure.ease < ease - 10 ? "error" : "advice",
      message: `De tekst is ${levelOf(measure.ease)}: leesgemak ${Math.round(measure.ease)}, en voor deze lezers is ${ease} het minste.`,
      fix: `Een zin heeft hier gemiddeld ${measure.wordsPerSentence.toFixed(1)} woorden en een woord ${measure.syllablesPerWord.toFixed(2)} lettergrepen. Kort de langste zinnen in en kies gewone woorden.`,
    };
  });
};
