import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument, DocumentOf } from "./documents/parsed.ts";
import { ancestorsOf } from "./layers/inherit.ts";
import { isPage, publicPath } from "./public-path.ts";

/** A document whose public address is already taken by another. */
export type SlugClash = { document: ContentDocument; takenBy: ContentDocument };

/** Whether two documents would stand on one site. */
type Meets = (one: ContentDocument, other: ContentDocument) => boolean;

/**
 * Documents whose address is taken: two pages or redirects with one public path, or two documents
 * of a type without pages with one slug. The wider layer keeps its slug (national before region before
 * gemeente), and within a layer the first by id does.
 * @param documents parsed documents of all types and owners
 * @param meets whether two documents stand on one site; only then may they not share a slug
 */
export function slugClashes(documents: readonly ContentDocument[], meets: Meets): SlugClash[] {
  const taken = new Map<string, ContentDocument[]>();
  const regions = mapById(documentsOf(documents, "region"));
  const depths = new Map(
    documents.map((document) => [document, layersOf(document, regions).length]),
  );
  const depthOf = (document: ContentDocument) => depths.get(document) ?? 0;
  const byRank = documents.toSorted((a, b) => depthOf(a) - depthOf(b) || (a._id < b._id ? -1 : 1));
  return byRank.flatMap((document) => {
    const address = addressOf(document);
    if (address === undefined) return [];
    const earlier = taken.get(address) ?? [];
    taken.set(address, [...earlier, document]);
    const takenBy = earlier.find((other) => meets(document, other));
    return takenBy === undefined ? [] : [{ document, takenBy }];
  });
}

/**
 * What two documents on one site may not share; a redirect stands where a page stood. A region's
 * route to help takes the page of the national one, so only two routes of one owner clash.
 */
function addressOf(document: ContentDocument): string | undefined {
  if (document._type === "redirect") return document.from;
  if (document._type === "helpRoute" && document.ownerRegion !== undefined) {
    return `${publicPath(document)} of ${document.ownerRegion}`;
  }
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

type Regions = ReadonlyMap<string, DocumentOf<"region">>;

/** The ids of a document's own region and the regions above it; empty for a national one. */
function layersOf(document: ContentDocument, regions: Regions): string[] {
  const owner = ownerOf(document);
  if (owner === undefined) return [];
  const region = regions.get(owner);
  const above = region === undefined ? [] : ancestorsOf(region, regions);
  return [owner, ...above.map(({ _id }) => _id)];
}

/**
 * Whether two documents meet wherever the nearer one is shown: the owner of one is the owner of the
 * other, or a layer above it.
 * @param regions all regions by id
 */
export function shareLayers(one: ContentDocument, other: ContentDocument, regions: Regions) {
  const [first, second] = [layersOf(one, regions), layersOf(other, regions)];
  const [wide, near] = first.length < second.length ? [first, second] : [second, first];
  return wide.length === 0 || wide.every((id) => near.includes(id));
}
