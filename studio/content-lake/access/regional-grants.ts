import type { Grant } from "../model.ts";

/** Which document types mean what for access; the lake itself does not know them. */
export interface TypesOfAccess {
  /** the publisher writes its state in these; everybody who works here reads them */
  publisher: string[];
  /** a region may have documents of its own of these */
  regional: string[];
  /** published once, these are never changed or removed again: a log */
  appendOnly: string[];
}

/** Published documents, drafts and versions; no private paths. */
const EDITIONS = '(_id in path("*") || _id in path("drafts.*") || _id in path("versions.*.*"))';
const PUBLISHED = '_id in path("*")';
const ASSETS = '_type in ["sanity.imageAsset", "sanity.fileAsset"]';

/**
 * What an editor of some regions may do: read all that is published and everything of their own;
 * write their own only, by the field `ownerRegion`. Drafts of the country and of other regions are
 * theirs alone: a filter over one document can say that, also on the hosted lake.
 *
 * @param regions ids of the documents that `ownerRegion` refers to, e.g. `region-zeeland`
 */
export function regionalGrants(regions: readonly string[], types: TypesOfAccess): Grant[] {
  const own = `ownerRegion._ref in ${JSON.stringify(regions)}`;
  const ownOf = (names: string[]) => `${EDITIONS} && ${own} && _type in ${JSON.stringify(names)}`;
  const lasting = types.regional.filter((type) => types.appendOnly.includes(type));
  const ordinary = types.regional.filter((type) => !types.appendOnly.includes(type));
  return [
    { filter: PUBLISHED, permissions: ["read", "history"] },
    { filter: own, permissions: ["read", "history"] },
    { filter: `_type in ${JSON.stringify(types.publisher)}`, permissions: ["read"] },
    { filter: ownOf(ordinary), permissions: ["create", "update"] },
    { filter: ownOf(lasting), permissions: ["create"] },
    { filter: `${ownOf(lasting)} && !(${PUBLISHED})`, permissions: ["update"] },
    {
      filter: `${ASSETS} && ${PUBLISHED} && uploadedBy == identity()`,
      permissions: ["create", "update"],
    },
  ];
}
