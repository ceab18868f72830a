import { type Actor, type Lake, LakeError, type Mutation } from "../model.ts";
import { draftId, publishedId } from "../store/document-id.ts";
import type { RandomWrite, Seen } from "./random-writes.ts";

/**
 * Sends one random write to the lake.
 * @returns the id of its transaction, or null when it was refused or had nothing to do
 * @throws what is no refusal: such an error is a fault of the lake
 */
export async function performWrite(
  lake: Lake,
  write: RandomWrite,
  actor: Actor,
): Promise<string | null> {
  try {
    return await perform(lake, write, actor);
  } catch (error) {
    if (error instanceof LakeError && error.status >= 400 && error.status < 500) return null;
    throw error;
  }
}

async function perform(lake: Lake, write: RandomWrite, actor: Actor): Promise<string | null> {
  switch (write.kind) {
    case "mutate": {
      const mutations = await withRevisions(lake, write.mutations, write.seen, actor);
      return (await lake.mutate(mutations, { actor })).transactionId;
    }
    case "act":
      return (await lake.act(structuredClone(write.actions), { actor })).transactionId;
    case "undelete": {
      const [last] = await lake.documentsAt([write.id], "lastRevision", actor);
      if (!last) return null;
      const { _rev, ...content } = last;
      const draft = { ...content, _id: draftId(publishedId(write.id)) };
      return (await lake.mutate([{ createOrReplace: draft }], { actor })).transactionId;
    }
  }
}

/** Patches that name the revision their writer saw, or one that it thinks it saw. */
async function withRevisions(
  lake: Lake,
  mutations: Record<string, unknown>[],
  seen: Seen,
  actor: Actor,
): Promise<Mutation[]> {
  const copies = structuredClone(mutations);
  for (const { patch } of copies) {
    if (seen === "none" || !isFields(patch) || typeof patch.id !== "string") continue;
    const [document] = (await lake.documents([patch.id], actor)).documents;
    patch.ifRevisionID = seen === "current" ? (document?._rev ?? "never") : "stale";
  }
  // Parsed by the lake, as everything from outside.
  return copies as Mutation[];
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
