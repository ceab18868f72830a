import { isAllowed } from "../access/grants.ts";
import type { Write } from "../commit/committer.ts";
import type { WorkingState } from "../commit/working-state.ts";
import type { Actor } from "../model.ts";
import { applyMutations } from "../mutations/apply-mutations.ts";
import { isPublishedId, publishedId } from "../store/document-id.ts";
import type { DocumentAction } from "./parse-actions.ts";
import { type ActionState, planAction, purgedBy } from "./plan-action.ts";

/** A write that carries out actions in order, each on the state that the one before it left. */
export function applyActions(
  actions: DocumentAction[],
  actor: Actor,
): Pick<Write, "cause" | "purge" | "apply"> {
  const purge = actions.flatMap(purgedBy);
  const causes = actions.map(({ actionType }) => actionType.replace("sanity.action.document.", ""));
  // What was purged is a gap in the log; who catches up by the log must know; see missed-commits.ts.
  if (purge.length > 0) causes.push("purge");
  return {
    cause: causes.join(","),
    purge,
    apply: (state) => {
      const seen = asSeenBy(actor, state);
      for (const [index, action] of actions.entries()) {
        state.index = index;
        applyMutations(planAction(action, seen), state, actor, index);
      }
    },
  };
}

/** An action copies content: it must not copy out what its actor cannot read. */
function asSeenBy(actor: Actor, state: WorkingState): ActionState {
  return {
    get(id) {
      const document = state.get(id);
      return document && isAllowed(actor, "read", document) ? document : null;
    },
    editionsOf: (id) =>
      [...state.all()]
        .map((document) => document._id)
        .filter((edition) => !isPublishedId(edition) && publishedId(edition) === id),
  };
}
