import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument, ContentType, DocumentOf } from "./documents/parsed.ts";
import type { Geography } from "./variant.ts";

/** The documents of one type by `_id`. */
export type DocumentsById = {
  readonly [Type in ContentType]: ReadonlyMap<string, DocumentOf<Type>>;
};

/** All that one variant of the site shows. Lists are sorted as visitors expect them. */
export type Content = {
  /** By `order`. */
  phases: DocumentOf<"phase">[];
  articles: DocumentOf<"article">[];
  /** All regions, also on a regional site. */
  regions: DocumentOf<"region">[];
  /** The gemeenten this variant serves. */
  municipalities: DocumentOf<"municipality">[];
  organizations: DocumentOf<"organization">[];
  /** Listed offers that touch this variant's gemeenten. */
  services: DocumentOf<"service">[];
  terms: DocumentOf<"term">[];
  /** By `order`. */
  helplines: DocumentOf<"helpline">[];
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
  return {
    phase: mapById(documentsOf(shown, "phase")),
    article: mapById(documentsOf(shown, "article")),
    region: geography.regions,
    municipality: geography.municipalities,
    organization: mapById(documentsOf(shown, "organization")),
    service: mapById(documentsOf(shown, "service")),
    term: mapById(documentsOf(shown, "term")),
    helpline: mapById(documentsOf(shown, "helpline")),
    siteSettings: mapById(documentsOf(shown, "siteSettings")),
  };
}

const { compare } = new Intl.Collator("nl");

/**
 * What a variant shows, in the order in which visitors expect it.
 * @param shown the documents of this site
 */
export function listed(
  shown: readonly ContentDocument[],
  settings: DocumentOf<"siteSettings">,
  region: DocumentOf<"region"> | undefined,
  byId: DocumentsById,
): Content {
  return {
    phases: documentsOf(shown, "phase").toSorted((a, b) => a.order - b.order),
    articles: documentsOf(shown, "article").toSorted((a, b) => compare(a.title, b.title)),
    regions: documentsOf(shown, "region").toSorted((a, b) => compare(a.title, b.title)),
    municipalities: documentsOf(shown, "municipality").toSorted((a, b) => compare(a.name, b.name)),
    organizations: documentsOf(shown, "organization").toSorted((a, b) => compare(a.name, b.name)),
    services: documentsOf(shown, "service").toSorted((a, b) => compare(a.name, b.name)),
    terms: documentsOf(shown, "term").toSorted((a, b) => compare(a.term, b.term)),
    helplines: documentsOf(shown, "helpline").toSorted((a, b) => a.order - b.order),
    settings,
    region,
    byId,
  };
}
