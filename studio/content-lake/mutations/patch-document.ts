import { Mutation as SanityMutation } from "@sanity/mutator";
import { Refusal } from "../commit/refusal.ts";
import type { LakeDocument } from "../model.ts";

/**
 * Applies patch operations (`set`, `unset`, `insert` …) with the Studio's own mutator, so that
 * lake and Studio agree on every result. The document given is not changed.
 * @param operations parsed operations, with `ifRevisionID` when the caller insists on a revision
 * @throws Refusal 409 for another revision, 400 for a path or operation that cannot be applied
 */
export function patchDocument(
  before: LakeDocument,
  operations: Record<string, unknown>,
): LakeDocument {
  const { ifRevisionID, ...changes } = operations;
  checkRevision(before, ifRevisionID);
  const after = applyOperations(before, changes);
  for (const field of ["_id", "_type"] as const) {
    if (after[field] !== before[field]) {
      throw new Refusal(
        400,
        "immutableAttributeError",
        `The field "${field}" of document "${before._id}" cannot be changed by a patch; replace the document instead.`,
        { id: before._id },
      );
    }
  }
  return after;
}

/**
 * Checks that a document is at the revision its editor saw.
 * @throws Refusal 409 when someone else changed it since
 */
export function checkRevision(document: LakeDocument, expected: unknown): void {
  if (expected === undefined || expected === document._rev) return;
  throw new Refusal(
    409,
    "documentRevisionIDDoesNotMatchError",
    `Document "${document._id}" has unexpected revision ID "${document._rev}", expected "${String(expected)}".`,
    { id: document._id, currentRevisionID: document._rev, expectedRevisionID: expected },
  );
}

function applyOperations(before: LakeDocument, changes: Record<string, unknown>): LakeDocument {
  const patch = structuredClone({ id: before._id, ...changes });
  // The revision is no field to patch: a listener that rebuilds the document does not have it.
  const { _rev, ...content } = before;
  let after: unknown;
  try {
    // Without a timestamp and revision: given those, the mutator writes them on the document itself.
    after = new SanityMutation({ mutations: [{ patch }] }).apply(content);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Refusal(
      400,
      "patchError",
      `The patch of document "${before._id}" cannot be applied: ${reason}`,
      { id: before._id },
    );
  }
  return { ...(after as LakeDocument), _rev };
}
