import { type Finding, findingIn, type StoredDocument } from "./finding.ts";
import { placesIn } from "./walk.ts";

/** A reference as it is stored. */
export interface StoredReference {
  from: StoredDocument;
  path: (string | number)[];
  id: string;
}

/** Every reference in stored documents, also in those that no schema takes. */
export function referencesOf(documents: readonly StoredDocument[]): StoredReference[] {
  return documents.flatMap((from) =>
    [...placesIn(from)].flatMap(({ path, value }) => {
      const id: unknown = value && Reflect.get(Object(value), "_ref");
      return typeof id === "string" ? [{ from, path, id }] : [];
    }),
  );
}

/**
 * References that point at nothing. The build says so too, but only in documents that are otherwise
 * right; in the same words, so that a reader sees it once.
 *
 * @param known whether there is a document with an id
 */
export function checkReferences(
  references: readonly StoredReference[],
  known: (id: string) => boolean,
): Finding[] {
  return references
    .filter(({ id }) => !known(id))
    .map(({ from, path, id }) =>
      findingIn(from, path, "error", {
        message: `Dit verwijst naar “${id}”, maar dat document bestaat niet of is niet gepubliceerd.`,
        fix: "Publiceer dat document, kies een ander, of haal de verwijzing weg.",
      }),
    );
}
