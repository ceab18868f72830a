import { Refusal } from "../commit/refusal.ts";
import type { Actor, LakeDocument, Permission } from "../model.ts";
import { draftId, publishedId } from "../store/document-id.ts";
import { isAllowed } from "./grants.ts";

/** What one change makes of one document. */
interface Change {
  id: string;
  before: LakeDocument | null;
  after: LakeDocument | null;
}

/** What is there besides the change itself. */
interface Surroundings {
  /** another document, as the transaction leaves it */
  get(id: string): LakeDocument | null;
  /** a document that is no more, as it last was; null when there never was one */
  lastState(id: string): LakeDocument | null;
}

/**
 * Checks that the actor may make this change: `create` for a new document, `update` for what it was
 * and for what it becomes, so that nobody moves a document out of or into another's hands.
 * @throws Refusal 403 in the shape of the hosted lake
 */
export function checkChange(actor: Actor, change: Change, around: Surroundings): void {
  const { id, before, after } = change;
  if (before) demand(actor, "update", before);
  if (!after) return;
  demand(actor, before ? "update" : "create", after);
  if (!before) checkPlace(actor, id, around);
}

/**
 * A filter sees one document, and an id can be another's although the document is one's own: a draft
 * laid over another's published document would stand in its way, and a document under the id of a
 * deleted one would open its past.
 */
function checkPlace(actor: Actor, id: string, around: Surroundings): void {
  const published = publishedId(id);
  for (const edition of [published, draftId(published)]) {
    const other = edition === id ? null : around.get(edition);
    if (other) demand(actor, "update", other);
  }
  const past = around.lastState(id);
  if (past && !isAllowed(actor, "history", past)) demand(actor, "update", past);
}

function demand(actor: Actor, permission: Permission, document: LakeDocument): void {
  if (isAllowed(actor, permission, document)) return;
  throw new Refusal(
    403,
    "insufficientPermissionsError",
    `Insufficient permissions; permission "${permission}" required for document "${document._id}".`,
    { id: document._id, permission },
  );
}
