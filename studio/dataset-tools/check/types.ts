import { isContentType } from "../document-types.ts";
import { type Finding, findingIn, type StoredDocument } from "./finding.ts";

/** Documents of a type that this version does not have. */
export function checkTypes(documents: readonly StoredDocument[]): Finding[] {
  return documents
    .filter(({ _type }) => !isContentType(_type))
    .map((document) =>
      findingIn(document, ["_type"], "error", {
        message: `Het soort “${document._type}” kent deze versie niet.`,
        fix: "Geef het document een soort van deze versie, of schrijf een migratie.",
      }),
    );
}
