import type { Hit } from "../finding.ts";
import { wholeWords } from "../matching.ts";
import type { Gate, Page } from "../page.ts";
import { withoutAddresses } from "../sentences.ts";
import { IN_THE_TRADE, type Reader } from "../thresholds.ts";
import { KNOWN_ABBREVIATIONS, WRITTEN_OUT } from "../words/abbreviations.ts";

const CAPITALS = /(?<![\p{L}\d@])\p{Lu}[\p{Lu}\d]{1,6}(?![\p{L}\d])/gu;
const SHORTENED = wholeWords([...WRITTEN_OUT.keys()]);

/** Types that are called by an abbreviation have it in their name; the organisation chose it. */
const isName = (path: readonly (string | number)[]) => path.length === 1 && path[0] === "name";

/** "CJG De Bilt" holds CJG, and so do the capitals of "Centrum voor Jeugd en Gezin De Bilt". */
const isNameOf = (name: string, abbreviation: string) =>
  name.includes(abbreviation) || name.replace(/[^\p{Lu}]/gu, "").startsWith(abbreviation);

/** Written out beside it: "Centrum voor Jeugd en Gezin (CJG)" or "CJG (Centrum voor …)". */
function isExplained(abbreviation: string, reader: Reader, page: Page): boolean {
  const beside = new RegExp(
    `\\p{L}{3,}[^().]* \\(${abbreviation}\\)|${abbreviation}(?: \\(\\p{L}{3,}|, (?:het|de) )`,
    "u",
  );
  if (typeof page.document.name === "string" && isNameOf(page.document.name, abbreviation))
    return true;
  if (page.texts.some(({ text }) => beside.test(text))) return true;
  const term = page.context.terms.find(({ words }) => words.includes(abbreviation.toLowerCase()));
  if (term === undefined) return false;
  if (IN_THE_TRADE.has(reader)) return true;
  const own = String(page.document._id).replace(/^drafts\./, "");
  return (
    own === term.id ||
    page.links.some(({ target, href }) => target === term.id || href === term.path)
  );
}

/** An abbreviation is a riddle for who does not know it already. */
export const abbreviations: Gate = (page) => {
  const seen = new Set<string>();
  return page.texts.flatMap(({ path, text, reader }) => {
    const hits: Hit[] = [];
    const plain = withoutAddresses(text);
    for (const [found] of plain.matchAll(CAPITALS)) {
      if (seen.has(found) || isName(path) || KNOWN_ABBREVIATIONS.has(found)) continue;
      seen.add(found);
      if (isExplained(found, reader, page)) continue;
      hits.push({
        path,
        excerpt: found,
        severity: "error",
        message: `De afkorting “${found}” wordt niet uitgelegd.`,
        fix: "Schrijf de hele naam, met de afkorting erachter tussen haakjes als mensen die zullen tegenkomen. Of link naar het begrip.",
      });
    }
    for (const [found] of plain.matchAll(SHORTENED)) {
      hits.push({
        path,
        excerpt: found,
        severity: "error",
        message: `“${found}” is een afkorting.`,
        fix: `Schrijf het uit: ${WRITTEN_OUT.get(found.toLowerCase()) ?? "voluit"}.`,
      });
    }
    return hits;
  });
};
