import { excerptOf } from "../matching.ts";
import type { Gate } from "../page.ts";

const FORMAL = /(?<![\p{L}\d'’.-])(?:u|uw|uwe|uzelf)(?![\p{L}\d'’.-])/giu;

/** One form of address on the whole site, for parents, young people and professionals: je. */
export const address: Gate = ({ texts }) =>
  texts.flatMap(({ path, sentences }) =>
    sentences.flatMap((sentence) => {
      // "U." before a full stop is an initial; "U vraagt" and "voor u." are not.
      const words = sentence.replace(/[.,:;!?)]+(?=\s|$)/g, " ").match(FORMAL);
      if (words === null) return [];
      return {
        path,
        excerpt: excerptOf(sentence),
        severity: "error",
        message: `Hier staat “${words[0]}”. De hele site zegt “je”.`,
        fix: "Schrijf “je”, “jij”, “jou” of “jouw” (en “jullie” voor beide ouders), en pas het werkwoord aan.",
      };
    }),
  );
