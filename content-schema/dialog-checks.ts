import { type Finding, finding } from "./checks.ts";
import { documentsOf } from "./collections.ts";
import type { ContentDocument } from "./documents/parsed.ts";
import { checkReferred, type Referred } from "./rules/dialog-people.ts";

/**
 * Dialogs that send a visitor to a line or page for somebody else, or leave whoever needs help now
 * without one.
 * @param documents parsed documents of all types
 */
export function findWrongPeople(documents: readonly ContentDocument[]): Finding[] {
  const known = new Map<string, Referred>([
    ...documentsOf(documents, "helpline").map((helpline) => [helpline._id, helpline] as const),
    ...documentsOf(documents, "article").map(
      ({ _id, title, audience }) =>
        [_id, { name: title, urgent: false, audiences: [audience] }] as const,
    ),
  ]);
  return documentsOf(documents, "dialog").flatMap((dialog) =>
    checkReferred(dialog, (id) => known.get(id)).map((advice) =>
      finding(dialog, advice.path ?? [], advice),
    ),
  );
}
