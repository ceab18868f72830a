import { documentsOf } from "./collections.ts";
import type { ContentDocument, ContentType } from "./documents/parsed.ts";
import { labels } from "./labels.ts";
import { type Problem, problemIn, titleOf } from "./problem.ts";
import { isPage, isTaken, publicPath } from "./public-path.ts";
import { referencesIn } from "./references.ts";
import { pageOf } from "./rules/redirects.ts";
import { slugClashes } from "./slugs.ts";

/** A problem together with the document that has it, so that the caller can weigh it by owner. */
export type Finding = { document: ContentDocument; problem: Problem };

/**
 * A finding in a document.
 * @param document the document that has it
 * @param path where in the document
 * @param advice what is wrong and what to do, in Dutch
 */
export function finding(
  document: ContentDocument,
  path: readonly PropertyKey[],
  advice: { message: string; fix: string },
): Finding {
  return { document, problem: problemIn(document, path, advice) };
}

/** What editors call a type. */
function nameOfType(type: string): string {
  const names: Record<string, string> = labels.documentType;
  return names[type] ?? type;
}

/**
 * References to a document that does not exist, is not published, or is of the wrong type.
 * @param documents parsed documents of all types
 * @param typeById the type of every published document, parsed or not
 */
export function findDangling(
  documents: readonly ContentDocument[],
  typeById: ReadonlyMap<string, ContentType>,
): Finding[] {
  return documents.flatMap((document) =>
    referencesIn(document).flatMap(({ path, id, to }) => {
      const type = typeById.get(id);
      if (type !== undefined && to.includes(type)) return [];
      const advice =
        type === undefined
          ? {
              message: `Dit verwijst naar “${id}”, maar dat document bestaat niet of is niet gepubliceerd.`,
              fix: "Publiceer dat document, kies een ander, of haal de verwijzing weg.",
            }
          : {
              message: `Dit verwijst naar “${id}”. Dat is van het soort ${labels.documentType[type]}.`,
              fix: `Kies hier een document van het soort ${to.map(nameOfType).join(" of ")}.`,
            };
      return [finding(document, path, advice)];
    }),
  );
}

/**
 * Documents whose public address another document already has.
 * @param documents parsed documents of all types
 * @param meets whether two documents stand on one site
 */
export function findSlugClashes(
  documents: readonly ContentDocument[],
  meets: (one: ContentDocument, other: ContentDocument) => boolean,
): Finding[] {
  return slugClashes(documents, meets).map(({ document, takenBy }) => ({
    document,
    problem:
      document._type === "redirect"
        ? problemIn(document, ["from"], {
            message: `Op “${document.from}” staat al “${titleOf(takenBy)}” (${takenBy._id}).`,
            fix: "Haal deze doorverwijzing weg, of geef de pagina een ander webadres.",
          })
        : problemIn(document, ["slug"], {
            message: `Het webadres “${"slug" in document ? document.slug : ""}” is al van “${titleOf(takenBy)}” (${takenBy._id}).`,
            fix: "Geef een van de twee een ander webadres.",
          }),
  }));
}

/**
 * Redirects that lead to another redirect: a detour at best, and for ever round at worst.
 * @param documents parsed documents of all types
 * @param meets whether two documents stand on one site
 */
export function findRedirectChains(
  documents: readonly ContentDocument[],
  meets: (one: ContentDocument, other: ContentDocument) => boolean,
): Finding[] {
  const redirects = documentsOf(documents, "redirect");
  const byPath = Map.groupBy(redirects, ({ from }) => from);
  return redirects.flatMap((document) => {
    const next = byPath.get(pageOf(document.to ?? ""))?.find((other) => meets(document, other));
    if (next === undefined) return [];
    return [
      finding(document, ["to"], {
        message: `Dit leidt naar “${next.from}”, en dat pad verwijst zelf weer door (${next._id}).`,
        fix: "Verwijs meteen door naar de pagina waar de bezoeker moet zijn.",
      }),
    ];
  });
}

/**
 * Documents whose public address is that of a page of the site itself, such as `/jongeren/maatje/`.
 * @param documents parsed documents of all types
 */
export function findFolderClashes(documents: readonly ContentDocument[]): Finding[] {
  return documents.filter(isPage).flatMap((document) => {
    const path = publicPath(document);
    if (!isTaken(path)) return [];
    return [
      finding(document, ["slug"], {
        message: `Op ${path} staat al een pagina van de site zelf.`,
        fix: "Geef dit document een ander webadres.",
      }),
    ];
  });
}

/**
 * References from a shown document to one that exists but does not stand on this site: another
 * region's article, an offer that stopped, an example. The page is still right without the link.
 * @param documents the documents of this site
 * @param isKnown whether the document with an id stands on this site, or was told about already
 */
export function findUnshown(
  documents: readonly ContentDocument[],
  isKnown: (id: string) => boolean,
): Finding[] {
  return documents.flatMap((document) =>
    referencesIn(document)
      .filter(({ id }) => !isKnown(id))
      .map(({ path, id }) => ({
        document,
        problem: problemIn(document, path, {
          message: `Dit verwijst naar “${id}”, maar dat staat niet op deze site. De verwijzing is weggelaten.`,
          fix: "Kies een landelijk document of een van deze regio, of haal de verwijzing weg.",
        }),
      })),
  );
}
