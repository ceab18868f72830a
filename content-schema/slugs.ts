import type { ContentDocument } from "./documents/parsed.ts";
import { isPage, publicPath } from "./public-path.ts";

/** A document whose public address is already taken by another. */
export type SlugClash = { document: ContentDocument; takenBy: ContentDocument };

/** Whether two documents would stand on one site. */
type Meets = (one: ContentDocument, other: ContentDocument) => boolean;

/**
 * Documents whose address is taken: two pages with one public path, or two documents of a type
 * without pages with one slug. A national document keeps its slug before a regional one, and
 * otherwise the first by id does.
 * @param documents parsed documents of all types and owners
 * @param meets whether two documents stand on one site; only then may they not share a slug
 */
export function slugClashes(documents: readonly ContentDocument[], meets: Meets): SlugClash[] {
  const taken = new Map<string, ContentDocument[]>();
  const byRank = documents.toSorted(
    (a, b) => Number(isRegional(a)) - Number(isRegional(b)) || (a._id < b._id ? -1 : 1),
  );
  return byRank.flatMap((document) => {
    const address = addressOf(document);
    if (address === undefined) return [];
    const earlier = taken.get(address) ?? [];
    taken.set(address, [...earlier, document]);
    const takenBy = earlier.find((other) => meets(document, other));
    return takenBy === undefined ? [] : [{ document, takenBy }];
  });
}

/** What two documents on one site may not share. */
function addressOf(document: ContentDocument): string | undefined {
  if (isPage(document)) return publicPath(document);
  return "slug" in document ? `${document._type} ${document.slug}` : undefined;
}

/**
 * The id of the region that owns a document, undefined for a national one. A region document is
 * the region's own.
 * @param document any parsed document
 */
export function ownerOf(document: ContentDocument): string | undefined {
  if (document._type === "region") return document._id;
  return "ownerRegion" in document ? document.ownerRegion : undefined;
}

const isRegional = (document: ContentDocument) => ownerOf(document) !== undefined;
