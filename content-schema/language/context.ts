import { isRecord } from "../issue-advice.ts";
import { isPage, type PageDocument, publicPath } from "../public-path.ts";
import { FIXED_PATHS } from "./fixed-paths.ts";
import { closedToYouth } from "./for-youth.ts";

/** A word that the word list explains. */
export type ExplainedTerm = {
  /** `_id` of the term. */
  id: string;
  /** Its address on the site. */
  path: string;
  /** The term and its other words, in lower case. */
  words: readonly string[];
};

/** What the gates know of the rest of the site. */
export type LanguageContext = {
  terms: readonly ExplainedTerm[];
  /** Every public path that a link may lead to. */
  paths: ReadonlySet<string>;
  /** Why a text for young people may not lead there, by `_id`, path and website. */
  closedToYouth: ReadonlyMap<string, string>;
};

/** A stored slug is an object, a queried one a text. */
const slugOf = (document: Record<string, unknown>) =>
  isRecord(document.slug) ? document.slug.current : document.slug;

/**
 * The public path of a stored document.
 * @param document as the lake stores it, or as a query flattens it
 * @returns undefined when its type has no page or it has no slug yet
 */
export function pathOf(document: Record<string, unknown>): string | undefined {
  const slug = slugOf(document);
  if (typeof slug !== "string") return undefined;
  const page = { ...document, _type: String(document._type), slug };
  return isPage(page) ? publicPath(page as PageDocument) : undefined;
}

/**
 * What the gates must know, out of the documents of a site.
 * @param documents as the lake stores them; terms and what has a page are enough
 */
export function languageContext(documents: readonly Record<string, unknown>[]): LanguageContext {
  const paths = new Set<string>(FIXED_PATHS);
  const terms: ExplainedTerm[] = [];
  for (const document of documents) {
    const path = pathOf(document);
    if (path === undefined) continue;
    paths.add(path);
    if (document._type !== "term") continue;
    const synonyms = Array.isArray(document.synonyms) ? document.synonyms : [];
    const words = [document.term, ...synonyms].filter((word) => typeof word === "string");
    terms.push({ id: String(document._id), path, words: words.map((word) => word.toLowerCase()) });
  }
  return { terms, paths, closedToYouth: closedDoors(documents) };
}

function closedDoors(documents: readonly Record<string, unknown>[]): Map<string, string> {
  const closed = new Map<string, string>();
  for (const document of documents) {
    const why = closedToYouth(document);
    if (why === undefined) continue;
    for (const door of [document._id, pathOf(document), document.website])
      if (typeof door === "string") closed.set(door, why);
  }
  return closed;
}
