import { excerptOf } from "../matching.ts";
import type { Gate } from "../page.ts";
import { wordsOf } from "../sentences.ts";

/** A long sentence asks the reader to remember its beginning. */
export const sentenceLength: Gate = ({ texts }) =>
  texts.flatMap(({ path, sentences, thresholds: { sentenceAdvice, sentenceMost } }) =>
    sentences.flatMap((sentence) => {
      const count = wordsOf(sentence).length;
      if (count <= sentenceAdvice) return [];
      return {
        path,
        excerpt: excerptOf(sentence),
        severity: count > sentenceMost ? "error" : "advice",
        message: `Deze zin heeft ${count} woorden. Hier zijn ${sentenceAdvice} woorden genoeg.`,
        fix: "Maak er twee zinnen van, elk met één boodschap. Of maak van een opsomming een lijst.",
      };
    }),
  );
