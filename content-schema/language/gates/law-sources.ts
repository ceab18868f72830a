import { isRecord } from "../../issue-advice.ts";
import { excerptOf } from "../matching.ts";
import type { Gate } from "../page.ts";

/** What a sentence says when it tells what the law is. */
const LAW =
  /\b(?:volgens|in|van|zegt|noemt|geeft) de wet\b|\bde wet (?:zegt|noemt|geeft|eist)\b|\bwettelijk\w*\b|\bwetsartikel|\bwetboek\b|\bartikel(?:en)? \d|\bstrafbaar\b|\bverplicht(?:e|en)?\b(?! je\b)|\brecht op\b|\bhebt? het recht\b|\b(?:mag|moet|kan|moeten|mogen|kunnen) de rechter\b|(?<!\bwat )\b(?:de|een) (?:kinder)?rechter (?:mag|moet|kan|bepaalt|beslist|besluit)\b|\bmag (?:van|volgens) de (?:wet|rechter)\b/i;

/** The law itself, or the government that explains it. */
const OF_LAW = new Set(["law", "government"]);

/** What they say stands on the page of another document, with that document's sources. */
const SHOWN_ELSEWHERE = new Set(["articleOverride", "serviceOverride", "theme"]);

/** Every source in a document; a figure has one for each of its values. */
function kindsOfSources(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap(kindsOfSources);
  if (!isRecord(value)) return [];
  return value._type === "source" ? [value.kind] : Object.values(value).flatMap(kindsOfSources);
}

/** A notice is too short for sources: its link is where the reader can check it. */
const linksToCheck = ({ _type, link }: Record<string, unknown>) =>
  _type === "notice" && typeof link === "string" && link !== "";

/** Who tells what the law says shows where it says so. */
export const lawSources: Gate = ({ document, texts }) => {
  if (SHOWN_ELSEWHERE.has(String(document._type)) || linksToCheck(document)) return [];
  if (kindsOfSources(document).some((kind) => OF_LAW.has(String(kind)))) return [];
  return texts.flatMap(({ path, sentences }) =>
    sentences
      .filter((sentence) => LAW.test(sentence))
      .map((sentence) => ({
        path,
        excerpt: excerptOf(sentence),
        severity: "error" as const,
        message:
          "Deze zin zegt wat de wet is, maar bij dit document staat geen bron van de wet of de overheid.",
        fix: "Voeg onder Bronnen het wetsartikel of de pagina van de overheid toe, met de datum. Is die er niet, schrijf dan waar de lezer het kan navragen.",
      })),
  );
};
