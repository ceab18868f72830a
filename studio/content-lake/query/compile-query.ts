import { type ExprNode, GroqSyntaxError, parse } from "groq-js";
import { LakeError, type QueryParams } from "../model.ts";
import { candidatesNode, everythingNode, guardNode } from "./evaluation.ts";
import { guardSpread, refuseExplosive } from "./explosive.ts";
import { narrowFilter } from "./narrow-filter.ts";
import { exactPaths } from "./path-pattern.ts";
import { mapNodes, type Node } from "./syntax-tree.ts";
import { rewriteTextQuery, usesTextQuery } from "./text-query.ts";

/** A query ready to be evaluated over any view. */
export interface CompiledQuery {
  tree: ExprNode;
  /** whether documents need their gathered text */
  searchesText: boolean;
  /** whether the result can hold GROQ's own values (times, paths), which are not JSON yet */
  makesValues: boolean;
}

const CACHED_QUERIES = 500;
/** Queries with long lists of ids are rarely asked twice. */
const MAX_CACHED_KEY = 10_000;
/** groq-js looks through every document for `releases::all()`; there are few of that type. */
const RELEASES = candidatesNode({ ids: [], types: ["system.release"], referencesTo: [] });
const compiled = new Map<string, CompiledQuery>();

/**
 * Parses GROQ with its parameters, rewrites it for our indexes and limits, and remembers it.
 * @throws LakeError 400 `queryParseError` that points at the place in the query
 */
export function compileQuery(query: string, params: QueryParams): CompiledQuery {
  const key = `${JSON.stringify(params)}\n${query}`;
  const known = compiled.get(key);
  if (known) {
    // Move it to the young end: the oldest is thrown out first.
    compiled.delete(key);
    compiled.set(key, known);
    return known;
  }
  const searchesText = usesTextQuery(query);
  const tree = parseQuery(query, params);
  refuseExplosive(tree);
  const result = {
    tree: mapNodes(exactPaths(searchesText ? rewriteTextQuery(tree) : tree), limitAndNarrow),
    searchesText,
    makesValues: /\b(dateTime|path)\b/.test(query),
  };
  if (key.length <= MAX_CACHED_KEY) compiled.set(key, result);
  const [oldest] = compiled.keys();
  if (compiled.size > CACHED_QUERIES && oldest !== undefined) compiled.delete(oldest);
  return result;
}

function parseQuery(query: string, params: QueryParams): ExprNode {
  try {
    return parse(query, { params });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const start = error instanceof GroqSyntaxError ? error.position : 0;
    throw new LakeError(400, message, "queryParseError", { query, start, end: query.length });
  }
}

function limitAndNarrow(node: Node): Node {
  switch (node.type) {
    case "Everything":
      return everythingNode;
    case "Filter":
      return guarded(narrowed(node));
    case "Map":
    case "FlatMap":
      return guarded(node);
    case "Array":
      return guardSpread(node, guardNode);
    case "FuncCall":
      return node.namespace === "releases" && node.name === "all" ? RELEASES : node;
    default:
      return node;
  }
}

function narrowed(node: Node): Node {
  const result = node.base === everythingNode ? narrowFilter(node.expr) : undefined;
  return result ? { ...node, base: candidatesNode(result.candidates), expr: result.rest } : node;
}

/** Looks at the clock for every element that a filter or projection visits. */
function guarded(node: Node): Node {
  const alternative = {
    type: "SelectAlternative",
    condition: guardNode,
    value: node.expr,
  };
  return { ...node, expr: { type: "Select", alternatives: [alternative] } };
}
