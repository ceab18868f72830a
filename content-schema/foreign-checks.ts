/** Checks by a region of what is not its own: editors answer for the facts of their own region. */
import { type Finding, finding } from "./checks.ts";
import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument } from "./documents/parsed.ts";
import { titleOf } from "./problem.ts";
import { ownerOf } from "./slugs.ts";

/**
 * Checks that have another owner than what they checked; the site does not count them. The lake
 * cannot refuse them: it grants by the document alone, and does not look at what it refers to.
 * @param documents parsed documents of all types
 */
export function findForeignChecks(documents: readonly ContentDocument[]): Finding[] {
  const byId = mapById(documents);
  return documentsOf(documents, "check").flatMap((check) => {
    const subject = byId.get(check.subject);
    if (subject === undefined || ownerOf(subject) === check.ownerRegion) return [];
    return [
      finding(check, ["ownerRegion"], {
        message: `Deze controle telt niet: “${titleOf(subject)}” is van een andere redactie.`,
        fix: "Laat de redactie van dat document het zelf controleren.",
      }),
    ];
  });
}
