import type { LakeDocument } from "../model.ts";
import { isPublishedId } from "../store/document-id.ts";
import { referencesIn } from "../store/references.ts";
import { Refusal } from "./refusal.ts";
import type { WorkingChange, WorkingState } from "./working-state.ts";

/**
 * Keeps published content whole: no strong reference of a published document may point at nothing.
 * Drafts and versions may dangle while they are being written; weak references always may.
 * @throws Refusal 409 when the change would leave such a reference
 */
export function checkIntegrity(change: WorkingChange, state: WorkingState): void {
  const { before, after } = change;
  if (after) checkTargets(after, state);
  // Another type under the same id is, for those who refer to it, another document.
  if (!after || (before && before._type !== after._type)) checkSources(change.id, state);
}

function checkTargets(document: LakeDocument, state: WorkingState): void {
  for (const target of strongTargets(document)) {
    if (state.get(target)) continue;
    throw new Refusal(
      409,
      "documentReferenceDoesNotExistError",
      `Document "${document._id}" references non-existent document "${target}".`,
      { id: target, referencingID: document._id },
    );
  }
}

function checkSources(id: string, state: WorkingState): void {
  const sources = [...new Set(state.sourcesOf(id))].filter((source) => {
    const document = source === id ? null : state.get(source);
    return document !== null && strongTargets(document).includes(id);
  });
  if (sources.length === 0) return;
  throw new Refusal(
    409,
    "documentHasExistingReferencesError",
    `Document "${id}" cannot be deleted or change type as there are references to it from "${sources.join('", "')}".`,
    { id, referencingIDs: sources.sort() },
  );
}

function strongTargets(document: LakeDocument): string[] {
  if (!isPublishedId(document._id)) return [];
  return referencesIn(document).flatMap((reference) => (reference.weak ? [] : [reference.to]));
}
