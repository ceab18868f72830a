import { type Finding, findingIn, type StoredDocument } from "./finding.ts";
import type { StoredReference } from "./references.ts";

/** Types whose documents show only where another document refers to them, and the fix for those. */
const SHOWN_BY_OTHERS: Readonly<Record<string, string>> = {
  organization: "Koppel er een aanbod, plek of activiteit aan, of verwijder het.",
  location: "Koppel het aan het aanbod dat daar is, of verwijder het.",
  intervention: "Koppel het aan het aanbod dat zo werkt, of verwijder het.",
  theme: "Koppel het aan een pagina of aanbod, of verwijder het.",
  figure: "Gebruik het getal in een tekst, of verwijder het.",
  "sanity.imageAsset": "Gebruik de afbeelding, of verwijder haar.",
  "sanity.fileAsset": "Gebruik het bestand, of verwijder het.",
};

/** Records about a document do not show it. */
const RECORDS: ReadonlySet<string> = new Set(["check", "changeProposal", "gap", "importRun"]);

/**
 * Documents that no visitor will find: they have no page and nothing that is shown refers to them.
 * A term has a place on the word list, so it is found; that no text links to it is told apart.
 */
export function checkOrphans(
  documents: readonly StoredDocument[],
  references: readonly StoredReference[],
): Finding[] {
  const used = new Set(
    references
      .filter(({ from, id }) => !RECORDS.has(from._type) && from._id !== id)
      .map(({ id }) => id),
  );
  return documents
    .filter(({ _id }) => !used.has(_id))
    .flatMap((document) => {
      const fix = SHOWN_BY_OTHERS[document._type];
      if (fix !== undefined)
        return findingIn(document, [], "advice", {
          message: "Nergens wordt hiernaar verwezen, dus geen bezoeker ziet dit.",
          fix,
        });
      if (document._type !== "term") return [];
      return findingIn(document, [], "advice", {
        message: "Geen enkele tekst verwijst naar dit begrip.",
        fix: "Maak in een tekst waar het woord voorkomt een verwijzing naar het begrip.",
      });
    });
}
