import type { Candidates } from "./document-view.ts";
import type { Node } from "./syntax-tree.ts";

/** A filter that was understood: where to look, and what is left to check there. */
export interface Narrowed {
  candidates: Candidates;
  /** the filter without the part that choosing the candidates already answers */
  rest: unknown;
}

const TRUE = { type: "Value", value: true };

/**
 * Finds out from `_id == "a"`, `_id in ["a"]`, `_type == "b"`, `_type in ["b"]` or `references("a")`,
 * alone or among other conditions, which documents a filter can match.
 * @param filter the expression inside `*[…]`, with parameters filled in
 * @returns `undefined` when every document has to be looked at
 */
export function narrowFilter(filter: unknown): Narrowed | undefined {
  if (!isNode(filter)) return undefined;
  switch (filter.type) {
    case "Group":
      return narrowFilter(filter.base);
    case "And":
      return narrowAnd(filter);
    case "Or":
      return narrowOr(filter);
    case "OpCall":
      return narrowComparison(filter);
    case "FuncCall":
      return narrowReferences(filter);
    default:
      return undefined;
  }
}

function narrowAnd(filter: Node): Narrowed | undefined {
  const left = narrowFilter(filter.left);
  const right = narrowFilter(filter.right);
  if (!left && !right) return undefined;
  if (!right || (left && breadth(left.candidates) <= breadth(right.candidates))) {
    return left && { ...left, rest: { ...filter, left: left.rest } };
  }
  return { ...right, rest: { ...filter, right: right.rest } };
}

function narrowOr(filter: Node): Narrowed | undefined {
  const left = narrowFilter(filter.left)?.candidates;
  const right = narrowFilter(filter.right)?.candidates;
  if (!left || !right) return undefined;
  const candidates = {
    ids: [...left.ids, ...right.ids],
    types: [...left.types, ...right.types],
    referencesTo: [...left.referencesTo, ...right.referencesTo],
  };
  return { candidates, rest: filter };
}

function narrowComparison(filter: Node): Narrowed | undefined {
  const { op, left, right } = filter;
  if (op === "==") return narrowField(left, [right]) ?? narrowField(right, [left]);
  if (op !== "in" || !isNode(right)) return undefined;
  if (right.type === "Value" && Array.isArray(right.value)) {
    return narrowField(
      left,
      right.value.map((value) => ({ type: "Value", value })),
    );
  }
  if (right.type !== "Array" || !Array.isArray(right.elements)) return undefined;
  return narrowField(
    left,
    right.elements.map((element) => (element.isSplat ? undefined : element.value)),
  );
}

function narrowField(field: unknown, values: unknown[]): Narrowed | undefined {
  if (!isNode(field) || field.type !== "AccessAttribute" || field.base) return undefined;
  const name = field.name;
  if ((name !== "_id" && name !== "_type") || !values.every(isConstant)) return undefined;
  const texts = values.map((value) => value.value).filter((value) => typeof value === "string");
  const candidates = { ids: [], types: [], referencesTo: [] };
  return { candidates: { ...candidates, [name === "_id" ? "ids" : "types"]: texts }, rest: TRUE };
}

function narrowReferences(filter: Node): Narrowed | undefined {
  const { namespace, name, args } = filter;
  if (namespace !== "global" || name !== "references" || !Array.isArray(args)) return undefined;
  if (!args.every(isConstant)) return undefined;
  const targets = args.flatMap((node) => node.value).filter((value) => typeof value === "string");
  return { candidates: { ids: [], types: [], referencesTo: targets }, rest: filter };
}

/** Types hold many documents, references a few, ids one each. */
function breadth({ types, referencesTo }: Candidates): number {
  if (types.length > 0) return 2;
  return referencesTo.length > 0 ? 1 : 0;
}

function isConstant(node: unknown): node is { type: "Value"; value: unknown } {
  return isNode(node) && node.type === "Value";
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && "type" in value;
}
