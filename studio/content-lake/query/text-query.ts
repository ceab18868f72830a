import type { ExprNode } from "groq-js";
import type { LakeDocument } from "../model.ts";
import { mapNodes } from "./syntax-tree.ts";

/** The hidden field that holds all text of a document; refused as a real field name. */
const TEXT_FIELD = "__text";
const twins = new WeakMap<LakeDocument, LakeDocument>();

/** Whether a query searches with `text::query`, which groq-js parses but cannot evaluate. */
export function usesTextQuery(query: string): boolean {
  return query.includes("text::query");
}

/**
 * Rewrites `left match text::query(words)` to `left match words`. A bare `@` on the left means
 * "anywhere in the document": it becomes the hidden field that `searchable` adds.
 */
export function rewriteTextQuery(tree: ExprNode): ExprNode {
  return mapNodes(tree, (node) => {
    if (node.type !== "OpCall" || node.op !== "match") return node;
    const words = textQueryArgument(node.right);
    if (!words) return node;
    const left = mapNodes(node.left as ExprNode, (inner) =>
      inner.type === "This" ? { type: "AccessAttribute", name: TEXT_FIELD } : inner,
    );
    return { ...node, left, right: words };
  });
}

/** A twin of the document with its text in a hidden field; made once per document. */
export function searchable(document: LakeDocument): LakeDocument {
  const known = twins.get(document);
  if (known) return known;
  const twin = { ...document };
  let text: string | undefined;
  // Not enumerable: it never shows in `...` or a result. groq-js asks hasOwnProperty and then reads.
  Object.defineProperty(twin, TEXT_FIELD, {
    get: () => {
      // Each word once: searching reads this for every document, and long texts repeat themselves.
      text ??= [...new Set(textIn(document).join(" ").split(/\s+/))].join(" ");
      return text;
    },
  });
  twins.set(document, twin);
  return twin;
}

function textQueryArgument(node: unknown): unknown {
  if (typeof node !== "object" || node === null) return undefined;
  const call = node as Record<string, unknown>;
  if (call.type !== "FuncCall" || call.namespace !== "text") return undefined;
  const args = call.args;
  return call.name === "query" && Array.isArray(args) ? args[0] : undefined;
}

/** All strings a person wrote: names of types, keys and references are left out. */
function textIn(value: unknown, found: string[] = []): string[] {
  if (typeof value === "string") found.push(value);
  else if (Array.isArray(value)) for (const item of value) textIn(item, found);
  else if (typeof value === "object" && value !== null) {
    for (const [key, item] of Object.entries(value)) if (!key.startsWith("_")) textIn(item, found);
  }
  return found;
}
