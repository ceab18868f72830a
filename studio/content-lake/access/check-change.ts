import { Refusal } from "../commit/refusal.ts";
import type { Actor, LakeDocument, Permission } from "../model.ts";
import { isAllowed } from "./grants.ts";

/**
 * Checks that the actor may make this change: `create` for a new document, `update` for what it was
 * and for what it becomes, so that nobody moves a document out of or into another's hands.
 * @throws Refusal 403 in the shape of the hosted lake
 */
export function checkChange(
  actor: Actor,
  before: LakeDocument | null,
  after: LakeDocument | null,
): void {
  if (before) demand(actor, "update", before);
  if (after) demand(actor, before ? "update" : "create", after);
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
