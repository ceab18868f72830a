import type { ExprNode } from "groq-js";
import { LakeError } from "../model.ts";
import { mapNodes, type Node } from "./syntax-tree.ts";

/** Each can double what is on its left, so twenty of them would make a million of one. */
const MAX_ADDITIONS = 8;

/**
 * Refuses what could run away inside one step, where the clock is not looked at: groq-js compares
 * every element with every other, or builds a list that fills the memory. A list filter or projection
 * is stopped by the time limit instead.
 * @throws LakeError 400 that says what to write instead
 */
export function refuseExplosive(tree: ExprNode): void {
  let additions = 0;
  mapNodes(tree, (node) => {
    if (isCall(node, "array", "intersects")) {
      throw refused(
        "array::intersects compares everything with everything; write count(a[@ in b])",
      );
    }
    if (isCall(node, "pt", "text") && holdsDocuments(node.args)) {
      throw refused("pt::text takes a field of a document, not a list of documents");
    }
    if (node.type === "OpCall" && node.op === "match" && holdsDocuments(node.right)) {
      throw refused("match takes words on its right, not a list of documents");
    }
    if (node.type === "OpCall" && node.op === "+") additions += 1;
    return node;
  });
  if (additions > MAX_ADDITIONS)
    throw refused(`a query may add (+) at most ${MAX_ADDITIONS} times`);
}

/** Lets the guard count what a list is spread out from: `[...a, ...a]` doubles `a` at each step. */
export function guardSpread(node: Node, guardNode: Node): Node {
  if (!Array.isArray(node.elements)) return node;
  const elements = node.elements.map((element: Node) =>
    element.isSplat
      ? { ...element, value: { type: "Filter", base: element.value, expr: guardNode } }
      : element,
  );
  return { ...node, elements };
}

function isCall(node: Node, namespace: string, name: string): boolean {
  return node.type === "FuncCall" && node.namespace === namespace && node.name === name;
}

/** Whether every document, or many, are asked for inside a part of a query. */
function holdsDocuments(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(holdsDocuments);
  if (typeof part !== "object" || part === null) return false;
  if ("type" in part && part.type === "Value") return false;
  if ("type" in part && part.type === "Everything") return true;
  return Object.values(part).some(holdsDocuments);
}

function refused(what: string): LakeError {
  return new LakeError(400, `This query can run away: ${what}.`, "queryError");
}
