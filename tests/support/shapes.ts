import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import type { BuiltPage } from "./variants.ts";

/** Attributes of which the words matter to nobody but the reader; only whether they are empty counts. */
const WORDS =
  /^(id|for|href|src|srcset|alt|title|content|value|name|datetime|width|height|aria-(label|labelledby|describedby|controls|owns))$/;

/** A node without its words; equal neighbours (the items of a list) count once. */
function shape(node: Node): string {
  if (node.nodeType === NodeType.TEXT_NODE) return node.rawText.trim() === "" ? "" : "·";
  if (node.nodeType !== NodeType.ELEMENT_NODE) return "";
  const { rawTagName, attributes, childNodes } = node as HTMLElement;
  const dress = Object.entries(attributes)
    .map(([name, value]) => (WORDS.test(name) ? `${name}=${value !== ""}` : `${name}=${value}`))
    .sort();
  const inside = childNodes.map(shape).filter((text) => text !== "");
  const different = inside.filter((text, index) => text !== inside[index - 1]);
  return `<${rawTagName} ${dress.join(" ")}>${different.join("")}</>`;
}

/**
 * One page for every shape: the same elements in the same order with the same classes, roles and
 * states. Pages of one shape differ in words, addresses and the length of their lists only, so what
 * axe finds on one it finds on all (identical ids are html-validate's, which reads every page).
 * @returns the first page of each shape, in the order given
 */
export function onePerShape(pages: BuiltPage[]): BuiltPage[] {
  const first = new Map<string, BuiltPage>();
  for (const page of pages) {
    const key = shape(parse(page.html));
    if (!first.has(key)) first.set(key, page);
  }
  return [...first.values()];
}
