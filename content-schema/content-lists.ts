import { documentsOf, mapById } from "./collections.ts";
import {
  type ContentDocument,
  type ContentType,
  contentTypes,
  type DocumentOf,
} from "./documents/parsed.ts";
import { titleOf } from "./problem.ts";
import type { Geography } from "./variant.ts";

/** The documents of each type, in the order in which visitors expect them. */
export type DocumentLists = { readonly [Type in ContentType]: DocumentOf<Type>[] };

/** The documents of each type by `_id`. */
export type DocumentsById = {
  readonly [Type in ContentType]: ReadonlyMap<string, DocumentOf<Type>>;
};

/** All that one variant of the site shows. */
export type Content = {
  /**
   * What this variant shows, by `order` or else by name: its own gemeenten, the offers that touch
   * them; but all regions, also on a regional site, and on the national site the regions' own
   * routes to help beside its own.
   */
  all: DocumentLists;
  settings: DocumentOf<"siteSettings">;
  /** The variant's own region; absent on the national site. */
  region: DocumentOf<"region"> | undefined;
  /**
   * Look-ups for references. `region` and `municipality` hold all of the country; the others hold
   * what this variant shows, so a look-up of a document that is not on this site gives undefined:
   * show the text without the link.
   */
  byId: DocumentsById;
};

/**
 * The look-ups of what a variant shows.
 * @param shown the documents of this site
 */
export function lookUps(shown: readonly ContentDocument[], geography: Geography): DocumentsById {
  const byId = Object.fromEntries(
    contentTypes.map((type) => [type, mapById(documentsOf(shown, type))]),
  ) as unknown as DocumentsById;
  return { ...byId, region: geography.regions, municipality: geography.municipalities };
}

const { compare } = new Intl.Collator("nl");

/** Documents without an `order` keep to their names. */
const orderOf = (document: ContentDocument) => ("order" in document ? document.order : 0);

/**
 * What a variant shows, type by type.
 * @param shown the documents of this site
 */
export function listed(shown: readonly ContentDocument[]): DocumentLists {
  const sorted = (type: ContentType) =>
    documentsOf(shown, type).toSorted(
      (a, b) => orderOf(a) - orderOf(b) || compare(titleOf(a), titleOf(b)),
    );
  return Object.fromEntries(
    contentTypes.map((type) => [type, sorted(type)]),
  ) as unknown as DocumentLists;
}
