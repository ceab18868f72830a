import { type Finding, finding } from "./checks.ts";
import { documentsOf, mapById } from "./collections.ts";
import type { ContentDocument } from "./documents/parsed.ts";
import { checkReferred } from "./rules/dialog-people.ts";

/**
 * Dialogs that send a visitor to a line or page for somebody else, or leave whoever needs help now
 * without one.
 * @param documents parsed documents of all types
 */
export function findWrongPeople(documents: readonly ContentDocument[]): Finding[] {
  const helplines = mapById(documentsOf(documents, "helpline"));
  const articles = mapById(documentsOf(documents, "article"));
  const known = {
    helpline: (id: string) => helplines.get(id),
    article: (id: string) => articles.get(id),
  };
  return documentsOf(documents, "dialog").flatMap((dialog) =>
    checkReferred(dialog, known).map((advice) => finding(dialog, advice.path ?? [], advice)),
  );
}
