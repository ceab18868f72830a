import { excerptOf } from "../matching.ts";
import type { Gate, Page } from "../page.ts";
import { NO_PARTICIPLE } from "../words/participles.ts";

const WORDEN = /^(?:word|wordt|worden|werd|werden)$/i;
const ZIJN = /^(?:is|zijn|was|waren)$/i;
const PARTICIPLE =
  /^(?:(?:aan|achter|af|bij|binnen|door|in|mee|na|om|onder|op|open|over|samen|tegen|terug|thuis|toe|uit|vast|voor|weg)?ge\p{L}{2,}(?:d|t|en)|(?:be|er|her|ont|ver|mis|over|onder|voor|door|om)\p{L}{3,}(?:d|t|en))$/iu;
/** What splits a sentence into pieces that each have their own verb. */
const BETWEEN_CLAUSES =
  /[,;:()–]|\s(?:en|of|maar|want|dus|als|dat|omdat|terwijl|totdat|zodat|wat|wie|die|waar|hoe|wanneer|om)\s/iu;

/** What somebody is or lives through, not what another does to them. */
const STATES = /geregistreerd(?= partner)|\bgeboren\b/giu;

const isParticiple = (word: string) =>
  PARTICIPLE.test(word) && !NO_PARTICIPLE.has(word.toLowerCase());

/**
 * Whether a sentence is passive: "wordt betaald", or "is … door … vastgesteld". Without "door",
 * "zijn" with a participle is most often a past ("is verhuisd") or a state ("is gescheiden"), so it
 * does not count. An infinitive in -en ("worden … verhuizen") cannot be told from a participle in
 * -en by its form; the list of exceptions holds the ones of our texts.
 * @param sentence one sentence
 */
export function isPassive(sentence: string): boolean {
  return sentence
    .replace(STATES, "")
    .split(BETWEEN_CLAUSES)
    .some((clause) => {
      const words = clause.match(/\p{L}+/gu) ?? [];
      if (!words.some(isParticiple)) return false;
      if (words.some((word) => WORDEN.test(word))) return true;
      return words.some((word) => ZIJN.test(word)) && words.some((word) => /^door$/i.test(word));
    });
}

/** Too few sentences to speak of a share. */
const LEAST_SENTENCES = 12;

/** Above the share of the page's readers it is a fault of the page, not of a sentence. */
function ofWholePage({ texts }: Page, passive: number) {
  const all = texts.flatMap(({ sentences }) => sentences).length;
  const most = Math.min(...texts.map(({ thresholds }) => thresholds.passiveShare));
  if (all < LEAST_SENTENCES || passive / all <= most) return [];
  return [
    {
      path: [],
      excerpt: `${passive} van ${all} zinnen`,
      severity: "error" as const,
      message: `Van de ${all} zinnen zijn er ${passive} lijdend. De lezer weet dan niet wie iets doet.`,
      fix: "Zeg wie het doet, te beginnen bij de zinnen met “wordt” en “worden”.",
    },
  ];
}

/** "De ouder betaalt" tells who does it; "er wordt betaald" does not. */
export const passive: Gate = (page) => {
  const hits = page.texts.flatMap(({ path, sentences }) =>
    sentences.filter(isPassive).map((sentence) => ({
      path,
      excerpt: excerptOf(sentence),
      severity: "advice" as const,
      message: "Deze zin is lijdend: hij zegt niet wie het doet.",
      fix: "Begin met wie iets doet, bijvoorbeeld “de rechter beslist” in plaats van “er wordt beslist”.",
    })),
  );
  return [...hits, ...ofWholePage(page, hits.length)];
};
