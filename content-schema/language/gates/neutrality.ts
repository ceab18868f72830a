import { excerptOf } from "../matching.ts";
import type { Gate } from "../page.ts";
import { LOADED_WORDS } from "../words/neutral.ts";

/** One parent named with caring or paying, and the other not named in the same sentence. */
const STEREOTYPES: readonly (readonly [parent: RegExp, role: RegExp, other: RegExp])[] = [
  [
    /\b(?:moeders?|mama['’]?s?)\b/i,
    /\b(?:zorgt|zorgen|verzorgt|verzorgen|kookt|koken|voedt .* op|thuis is|thuisblijft)\b/i,
    /\b(?:vaders?|papa|ouders?)\b/i,
  ],
  [
    /\b(?:vaders?|papa['’]?s?)\b/i,
    /\b(?:betaalt|betalen|alimentatie|werkt|werken|verdient|verdienen)\b/i,
    /\b(?:moeders?|mama|ouders?)\b/i,
  ],
];

/** One pattern for all: most texts hold no loaded word, and are read once. */
const ANY_LOADED = new RegExp(LOADED_WORDS.map(({ pattern }) => pattern.source).join("|"), "iu");

/** A situation is named in the words of who comes with it: "Mijn ex wil verhuizen". */
const inVisitorsWords = (type: unknown, path: readonly (string | number)[]) =>
  type === "situation" && path[0] === "title";

/** Texts stand beside both parents: no loaded words, no roles by sex. */
export const neutrality: Gate = ({ document, texts }) =>
  texts.flatMap(({ path, text, sentences }) => {
    if (inVisitorsWords(document._type, path)) return [];
    const loaded = (text.match(ANY_LOADED) ? LOADED_WORDS : []).flatMap(({ pattern, say }) =>
      [...text.matchAll(pattern)].map(([word]) => ({
        path,
        excerpt: word,
        severity: "error" as const,
        message: `“${word}” is geen neutraal woord.`,
        fix: say,
      })),
    );
    const roles = sentences
      .filter((sentence) =>
        STEREOTYPES.some(
          ([parent, role, other]) =>
            parent.test(sentence) && role.test(sentence) && !other.test(sentence),
        ),
      )
      .map((sentence) => ({
        path,
        excerpt: excerptOf(sentence),
        severity: "error" as const,
        message: "Deze zin geeft vader of moeder een vaste rol bij zorgen of betalen.",
        fix: "Schrijf “een ouder” of “de ene ouder”, of wissel de rollen in je voorbeelden af.",
      }));
    return [...loaded, ...roles];
  });
