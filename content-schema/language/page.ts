import type { LanguageContext } from "./context.ts";
import type { Hit } from "./finding.ts";
import { sentencesOf, withoutAddresses } from "./sentences.ts";
import type { Text, TextLink } from "./texts.ts";
import { writtenIn } from "./texts.ts";
import { type Reader, THRESHOLDS, type Thresholds } from "./thresholds.ts";

/** A text with what most gates ask of it. */
export type PageText = Text & {
  reader: Reader;
  thresholds: Thresholds;
  /** Its sentences, with `…` for each web or mail address. */
  sentences: readonly string[];
};

/** A document as the gates see it. */
export type Page = {
  document: Record<string, unknown>;
  texts: readonly PageText[];
  links: readonly TextLink[];
  /** Who reads the document as a whole. */
  reader: Reader;
  context: LanguageContext;
};

/** A gate looks at a whole page and says what it found. It knows no other gate. */
export type Gate = (page: Page) => Hit[];

/** Types that are written for municipalities that choose or build a DigiPlein. */
const FOR_MUNICIPALITIES = new Set(["functionality", "guideStep"]);

/**
 * Who reads a document, by its own audience or by its type; parents when it does not say.
 * @param document as the lake stores it
 */
export function readerOf(document: Record<string, unknown>): Reader {
  const { audience, audiences, _type } = document;
  if (typeof audience === "string" && audience in THRESHOLDS) return audience as Reader;
  if (Array.isArray(audiences) && audiences.length > 0) {
    if (audiences.every((value) => value === "youth")) return "youth";
    if (audiences.every((value) => value === "professional")) return "professional";
  }
  return FOR_MUNICIPALITIES.has(String(_type)) ? "municipality" : "parent";
}

/** A field says for whom it is in its name: `summaryForYouth`, `textForProfessional`. */
function readerOfField(path: readonly (string | number)[], reader: Reader): Reader {
  const names = path.filter((step) => typeof step === "string");
  if (names.some((name) => name.endsWith("ForYouth"))) return "youth";
  if (names.some((name) => name.endsWith("ForProfessional"))) return "professional";
  return reader;
}

/**
 * Prepares a document for the gates.
 * @param document as the lake stores it
 * @param context what the gates know of the other documents
 */
export function pageOf(document: Record<string, unknown>, context: LanguageContext): Page {
  const reader = readerOf(document);
  const { texts, links } = writtenIn(document);
  return {
    document,
    reader,
    links,
    context,
    texts: texts.map((text) => {
      const own = readerOfField(text.path, reader);
      return {
        ...text,
        reader: own,
        thresholds: THRESHOLDS[own],
        sentences: sentencesOf(withoutAddresses(text.text)),
      };
    }),
  };
}
