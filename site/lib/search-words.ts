/** A word of the site with the other words visitors use for it. */
export interface Synonyms {
  readonly term: string;
  readonly synonyms: readonly string[];
}

/**
 * Words that Dutch compounds about separating begin or end with. Pagefind knows `kinderalimentatie`
 * and not its parts, so a search for `alimentatie` would miss it.
 */
const parts = new Set(
  `afspraken alimentatie belasting bemiddeling bespreking contact convenant echtscheiding familie
  gesprek gezag gezin groep huis hulp informatie kind kinder loket maatregel mediation ouder ouders
  ouderschap pensioen plan rechtbank rechter recht regeling scheiding school toeslag traject vader
  moeder vakantie verdeling vergoeding verhuizing verzoek woning zitting zorg`.split(/\s+/),
);

const shortestCompound = 8;
const shortestPart = 3;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}\p{M}-]*/gu) ?? [];
}

/** Takes a linking sound off the first part of a compound: `ouderschap-s-plan`. */
function withoutLink(part: string): string {
  return part.endsWith("s") && parts.has(part.slice(0, -1)) ? part.slice(0, -1) : part;
}

/** The two parts of a compound of which at least one is known: `kinder` and `alimentatie`. */
function partsOf(word: string): string[] {
  if (word.length < shortestCompound || parts.has(word)) return [];
  const cuts = Array.from({ length: word.length - 2 * shortestPart + 1 }, (_, index) => {
    const at = index + shortestPart;
    return [withoutLink(word.slice(0, at)), word.slice(at)] as const;
  });
  // The longest known last part decides, and without one the longest known first part.
  const cut =
    cuts.find(([, last]) => parts.has(last)) ?? cuts.findLast(([first]) => parts.has(first));
  return cut ? [...cut] : [];
}

/**
 * Words with which search must find a page beside the words that stand on it: the parts of its
 * compounds, and the other words for the terms it names.
 *
 * @param text what the page is about: title, summary, main words
 * @param terms the glossary with its synonyms
 * @returns words separated by spaces, each once, in the order found; empty when there are none
 */
export function searchWords(text: string, terms: readonly Synonyms[]): string {
  const lower = text.toLowerCase();
  const words = new Set(wordsOf(text).flatMap(partsOf));
  for (const { term, synonyms } of terms) {
    const names = [term, ...synonyms];
    if (!names.some((name) => lower.includes(name.toLowerCase()))) continue;
    for (const name of names) {
      if (!lower.includes(name.toLowerCase())) words.add(name.toLowerCase());
    }
  }
  return [...words].join(" ");
}
