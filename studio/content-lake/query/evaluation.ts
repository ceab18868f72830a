import { evaluateSync, toJS } from "groq-js";
import { type LakeDocument, LakeError } from "../model.ts";
import type { CompiledQuery } from "./compile-query.ts";
import type { Candidates, DocumentView } from "./document-view.ts";
import { searchable } from "./text-query.ts";

/** A query may keep the lake busy this long; the lake answers nobody else meanwhile. */
const QUERY_TIME_LIMIT_MS = 5000;

interface Evaluation {
  view: DocumentView;
  searchesText: boolean;
  /** milliseconds of `performance.now()` */
  deadline: number;
}

/** Evaluation is synchronous, so there is at most one; the nodes below ask it for their values. */
let current: Evaluation | undefined;
let visits = 0;

/** A constant `true` that throws once the time is up. */
export const guardNode = {
  type: "Value",
  get value(): boolean {
    visits += 1;
    if (visits % 256 === 0 && current && performance.now() > current.deadline) throw tooSlow();
    return true;
  },
};

/** A constant array of every document in the view at hand: `*`. */
export const everythingNode = {
  type: "Value",
  get value() {
    return documentsFor(current?.view.documents);
  },
};

/** A constant array of the documents that a filter can match in the view at hand. */
export function candidatesNode(candidates: Candidates) {
  return {
    type: "Value",
    get value() {
      return documentsFor(current?.view.candidates(candidates));
    },
  };
}

/**
 * Evaluates a compiled query.
 * @param identity what `identity()` answers
 * @param timeLimit milliseconds
 * @returns a JSON value, made of stored documents: never change it
 * @throws LakeError 408 when it takes too long, 400 when groq-js cannot evaluate it
 */
export function evaluateQuery(
  { tree, searchesText, makesValues }: CompiledQuery,
  view: DocumentView,
  identity: string,
  timeLimit: number = QUERY_TIME_LIMIT_MS,
): unknown {
  const outer = current;
  current = { view, searchesText, deadline: performance.now() + timeLimit };
  try {
    const value = evaluateSync(tree, {
      identity,
      dereference: ({ _ref }) => view.get(_ref),
      sanity: { projectId: "lake", dataset: "production" },
    });
    return makesValues ? toJS(value) : value.data;
  } catch (error) {
    throw explain(error);
  } finally {
    current = outer;
  }
}

function documentsFor(documents: Iterable<LakeDocument> = []): Iterable<LakeDocument> {
  return current?.searchesText ? Array.from(documents, searchable) : documents;
}

function tooSlow(): LakeError {
  return new LakeError(
    408,
    `The query took longer than ${QUERY_TIME_LIMIT_MS / 1000} seconds and was stopped; filter on _type or _id first, or ask for fewer documents.`,
    "queryTimeoutError",
  );
}

function explain(error: unknown): unknown {
  if (error instanceof LakeError || !(error instanceof Error)) return error;
  if (error instanceof RangeError) {
    return new LakeError(400, "The query is nested too deeply; split it up.", "queryError");
  }
  return new LakeError(
    400,
    `The embedded lake cannot evaluate this query: ${error.message}.`,
    "queryError",
  );
}
