import type { ExprNode } from "groq-js";

/** A node of GROQ's syntax tree while it is being rewritten. */
export type Node = Record<string, unknown>;

/**
 * Rewrites a syntax tree from the leaves up; the tree given is not changed.
 * @param rewrite gets every node with its children already rewritten
 */
export function mapNodes(tree: ExprNode, rewrite: (node: Node) => Node): ExprNode {
  return mapValue(tree, rewrite) as ExprNode;
}

function mapValue(value: unknown, rewrite: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => mapValue(item, rewrite));
  if (typeof value !== "object" || value === null) return value;
  // What stands in a Value is a caller's parameter, not syntax.
  if ("type" in value && value.type === "Value") return value;
  const copy: Node = {};
  for (const [key, item] of Object.entries(value)) copy[key] = mapValue(item, rewrite);
  return rewrite(copy);
}
