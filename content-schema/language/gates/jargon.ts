import type { ExplainedTerm } from "../context.ts";
import type { Hit } from "../finding.ts";
import { wholeWords } from "../matching.ts";
import type { Gate, Page } from "../page.ts";
import { IN_THE_TRADE } from "../thresholds.ts";
import { JARGON, type JargonWord } from "../words/jargon.ts";

const ENTRIES = new Map(JARGON.flatMap((word) => word.forms.map((form) => [form, word] as const)));
/** One pattern for all: a text is read once, not once a word. */
const ANY = wholeWords([...ENTRIES.keys()]);

/** Names that hold a hard word are not ours to change. */
const NAMES = /Raad voor Rechtsbijstand|Wet verevening pensioenrechten/g;

/** The terms that explain one of the forms. */
function termsFor({ forms }: JargonWord, { context }: Page): ExplainedTerm[] {
  return context.terms.filter(({ words }) => forms.some((form) => words.includes(form)));
}

/** Whether the page opens the term for the reader, or is that term. */
function opens({ document, links }: Page, { id, path }: ExplainedTerm): boolean {
  const own = String(document._id).replace(/^drafts\./, "");
  return own === id || links.some(({ target, href }) => target === id || href === path);
}

/** A line with its own link, such as an action: the page behind it does the explaining. */
function leadsOn({ links }: Page, path: Hit["path"]): boolean {
  const around = path.slice(0, -1).join();
  return links.some(
    (link) => link.href?.startsWith("/") && link.path.slice(0, -1).join() === around,
  );
}

/** "Dat heet een kindgesprek", "Een mediator is iemand die …", "gezag: wie beslist". */
const explanations = (forms: readonly string[]) => {
  const { source } = wholeWords(forms);
  return new RegExp(
    `\\b(?:heet|heten|noem(?:t|en)?) (?:\\S+ ){0,3}${source}|${source}(?::| \\(| (?:is|zijn) (?:een|iemand|mensen|geld|de|het|hulp|wie)\\b| betekent\\b)`,
    "iu",
  );
};

/** Whether the page says itself what the word means. */
const explainsItself = ({ forms }: JargonWord, { texts }: Page) => {
  const pattern = explanations(forms);
  return texts.some(({ text }) => pattern.test(text));
};

/** What to do about one word, or nothing when the reader is helped. */
function adviceOn(word: JargonWord, found: string, page: Page): Omit<Hit, "path"> | undefined {
  const message = `“${found}” is een vakwoord.`;
  const say = `Zeg liever: ${word.say}.`;
  if (word.stiff) {
    const stiff = `“${found}” is stijf.`;
    return { excerpt: found, severity: "error", message: stiff, fix: say };
  }
  const terms = termsFor(word, page);
  const [term] = terms;
  if (terms.some((one) => opens(page, one)) || explainsItself(word, page)) return undefined;
  if (term === undefined) {
    const fix = `${say} Of maak er een Begrip van en link daar de eerste keer naar.`;
    return { excerpt: found, severity: "error", message, fix };
  }
  // The word list is one page, where every term stands beside the others.
  if (page.document._type === "term") return undefined;
  // A document without a text of paragraphs has no place for a link.
  const canLink = page.texts.some(({ isBlock }) => isBlock);
  return canLink
    ? {
        excerpt: found,
        severity: "error",
        message: `${message} De tekst linkt niet naar de uitleg ervan.`,
        fix: `Maak van het woord een interne link naar het begrip ${term.path}, één keer is genoeg. Of ${say.toLowerCase()}`,
      }
    : { excerpt: found, severity: "advice", message, fix: say };
}

/** The hard words of a text, as they stand there. */
function hardWords(text: string): { word: JargonWord; found: string }[] {
  return [...text.replace(NAMES, "…").matchAll(ANY)].flatMap(([found]) => {
    const word = ENTRIES.get(found.toLowerCase().replace(/\s+/g, " "));
    return word === undefined ? [] : [{ word, found }];
  });
}

/** A hard word is said plainly, or opened for the reader once on the page. */
export const jargon: Gate = (page) => {
  const seen = new Set<JargonWord>();
  return page.texts.flatMap(({ path, text, reader }) =>
    hardWords(text).flatMap(({ word, found }) => {
      if (seen.has(word) || (IN_THE_TRADE.has(reader) && !word.stiff)) return [];
      // A name is what something is called; the head word of the word list is what is explained.
      const isName = path[0] === "term" || path[0] === "name";
      if (!word.stiff && (isName || leadsOn(page, path))) return [];
      seen.add(word);
      const advice = adviceOn(word, found, page);
      return advice === undefined ? [] : [{ path, ...advice }];
    }),
  );
};
