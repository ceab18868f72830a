/** Mistakes between the pages for gemeenten: functionalities and the steps of the guide. */
import { type Finding, finding } from "./checks.ts";
import { circleFrom } from "./circles.ts";
import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument } from "./documents/parsed.ts";

/**
 * Functionalities that need themselves, by way of others: none of them could be the first.
 * @param documents parsed documents of all types
 */
export function findCircularNeeds(documents: readonly ContentDocument[]): Finding[] {
  const functionalities = mapById(documentsOf(documents, "functionality"));
  return [...functionalities.values()].flatMap((document) => {
    const circle = circleFrom(document._id, (id) => functionalities.get(id)?.needs ?? []);
    if (circle === undefined) return [];
    const way = [document._id, ...circle, document._id];
    const titles = way.map((id) => functionalities.get(id)?.title ?? id).join(" → ");
    return [
      finding(document, ["needs"], {
        message: `Deze functionaliteit heeft via een omweg zichzelf nodig: ${titles}.`,
        fix: "Haal een van deze verwijzingen weg.",
      }),
    ];
  });
}

/**
 * Steps of the guide with a number that an earlier step already has.
 * @param documents parsed documents of all types
 */
export function findSharedStepNumbers(documents: readonly ContentDocument[]): Finding[] {
  const steps = documentsOf(documents, "guideStep");
  return steps.flatMap((document, index) => {
    const earlier = steps.slice(0, index).find(({ order }) => order === document.order);
    if (earlier === undefined) return [];
    return [
      finding(document, ["order"], {
        message: `Stap ${document.order} is al “${earlier.title}” (${earlier._id}).`,
        fix: "Geef elke stap een eigen nummer.",
      }),
    ];
  });
}
