import type { Actor, LakeDocument, QueryParams } from "../model.ts";
import { compileQuery } from "./compile-query.ts";
import { DocumentView } from "./document-view.ts";
import { evaluateQuery } from "./evaluation.ts";
import { lensOf } from "./perspective.ts";

/**
 * Whether a listener's query selects the document and the actor may read it. Only the document
 * itself is looked at, as in the hosted lake: a listener's filter cannot follow references.
 * @throws LakeError 400 for a query that does not parse
 */
export function matchesQuery(
  document: LakeDocument,
  query: string,
  params: QueryParams,
  actor: Actor,
): boolean {
  const alone = {
    get: (id: string) => (id === document._id ? document : undefined),
    all: () => [document],
    idsOfType: () => [document._id],
    sourcesOf: () => [document._id],
  };
  const view = new DocumentView(alone, lensOf(["raw"]), actor);
  const count = evaluateQuery(compileQuery(`count(${query})`, params), view, actor.id);
  return typeof count === "number" && count > 0;
}
