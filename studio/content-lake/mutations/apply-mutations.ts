import type { WorkingState } from "../commit/working-state.ts";
import { type Actor, LakeError, type Mutation } from "../model.ts";
import { compileQuery } from "../query/compile-query.ts";
import { DocumentView } from "../query/document-view.ts";
import { evaluateQuery } from "../query/evaluation.ts";
import { lensOf } from "../query/perspective.ts";
import { applyMutation, type SelectIds } from "./apply-mutation.ts";

/**
 * Applies mutations one after the other; each sees what those before it did.
 * @param actor patches and deletes by query reach only what this actor may read
 * @param action when they carry out an action: its place, which errors then name
 * @throws Refusal, with `state.index` at the mutation it is about
 */
export function applyMutations(
  mutations: Mutation[],
  state: WorkingState,
  actor: Actor,
  action?: number,
): void {
  const select = selectionBy(actor, state);
  for (const [index, mutation] of mutations.entries()) {
    state.index = action ?? index;
    applyMutation(mutation, state, select);
  }
}

function selectionBy(actor: Actor, state: WorkingState): SelectIds {
  return ({ query, params = {} }) => {
    const view = new DocumentView(state, lensOf(["raw"]), actor);
    return idsIn(evaluateQuery(compileQuery(query, params), view, actor.id));
  };
}

/** A selection may give documents, or their ids. */
function idsIn(result: unknown): string[] {
  return (Array.isArray(result) ? result : [result]).flatMap((item: unknown) => {
    if (item === null) return [];
    if (typeof item === "string") return [item];
    if (typeof item === "object" && "_id" in item && typeof item._id === "string")
      return [item._id];
    throw new LakeError(
      400,
      "The query of a patch or delete must give documents with _id, or ids.",
      "validationError",
    );
  });
}
