import { evaluateSync, toJS } from "groq-js";
import { type LakeDocument, LakeError } from "../model.ts";
import type { CompiledQuery } from "./compile-query.ts";
import type { Candidates, DocumentView } from "./document-view.ts";
import { searchable } from "./text-query.ts";

/**
 * A query may work this long; the lake answers nobody else meanwhile. Counted in time of the
 * processor, so that a busy machine does not stop an honest search.
 */
const QUERY_TIME_LIMIT_MS = 3000;
/** Elements between two looks at the clock on the wall; each may search a long list of its own. */
const VISITS_PER_LOOK = 32;
/** Milliseconds between two looks at the processor's, which are dear. */
const LOOK_INTERVAL_MS = 25;

interface Evaluation {
  view: DocumentView;
  searchesText: boolean;
  /** in `workedMs()` */
  deadline: number;
}

/** Evaluation is synchronous, so there is at most one; the nodes below ask it for their values. */
let current: Evaluation | undefined;
let visits = 0;
let lastLook = 0;

/** A constant `true` that throws once the time is up. */
export const guardNode = {
  type: "Value",
  get value(): boolean {
    visits += 1;
    if (visits % VISITS_PER_LOOK === 0) checkTime();
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
  current = { view, searchesText, deadline: workedMs() + timeLimit };
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

function checkTime(): void {
  const now = performance.now();
  if (now - lastLook < LOOK_INTERVAL_MS) return;
  lastLook = now;
  if (current && workedMs() > current.deadline) throw tooSlow();
}

/** How long this thread has worked, in milliseconds. */
function workedMs(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

function tooSlow(): LakeError {
  return new LakeError(
    408,
    `The query took more than ${QUERY_TIME_LIMIT_MS / 1000} seconds of work and was stopped; filter on _type or _id first, or ask for fewer documents.`,
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
