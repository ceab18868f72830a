/** A region as far as its place among the layers goes: land → regio → gemeente. */
export type LayerRegion = {
  _id: string;
  level: "region" | "municipality";
  parent?: string | undefined;
};

/** Whose document it is; without an owner it is the country's. */
type Owned = { ownerRegion?: string | undefined };

/** The layer of a document, from everybody's to the nearest. */
export type Layer = "land" | LayerRegion["level"];

/**
 * The regions that a region is part of, nearest first. A parent that does not exist, or that stands
 * below its own child, ends the list.
 * @param region a parsed region
 * @param regions all regions by id
 */
export function ancestorsOf<Region extends LayerRegion>(
  region: Region,
  regions: ReadonlyMap<string, Region>,
): Region[] {
  const seen = new Set([region._id]);
  const ancestors: Region[] = [];
  let parent = regions.get(region.parent ?? "");
  while (parent !== undefined && !seen.has(parent._id)) {
    seen.add(parent._id);
    ancestors.push(parent);
    parent = regions.get(parent.parent ?? "");
  }
  return ancestors;
}

/**
 * Whether a document belongs to one of the layers of a site: the country's always does, that of a
 * sibling region or of a gemeente below never does.
 * @param document any document with its owner
 * @param chain ids of the site's own region and of what it is part of; empty for the national site
 */
export function isVisibleIn({ ownerRegion }: Owned, chain: readonly string[]): boolean {
  return ownerRegion === undefined || chain.includes(ownerRegion);
}

/**
 * What a site shows when every layer may say a thing in its own way: of the documents about one
 * thing, that of the nearest layer.
 * @param documents documents of all owners
 * @param chain the site's own region and what it is part of, nearest first; empty for the country
 * @param thingOf what a document is about, e.g. its slug
 * @returns one document per thing with the layer it comes from, in the order of the documents
 */
export function inherit<Document extends Owned>(
  documents: readonly Document[],
  chain: readonly Pick<LayerRegion, "_id" | "level">[],
  thingOf: (document: Document) => string,
): { document: Document; layer: Layer }[] {
  const ids = chain.map(({ _id }) => _id);
  const distanceOf = ({ ownerRegion }: Owned) =>
    ownerRegion === undefined ? ids.length : ids.indexOf(ownerRegion);
  const nearest = new Map<string, Document>();
  for (const document of documents) {
    if (!isVisibleIn(document, ids)) continue;
    const other = nearest.get(thingOf(document));
    if (other === undefined || distanceOf(document) < distanceOf(other)) {
      nearest.set(thingOf(document), document);
    }
  }
  return documents
    .filter((document) => nearest.get(thingOf(document)) === document)
    .map((document) => ({ document, layer: chain[distanceOf(document)]?.level ?? "land" }));
}
