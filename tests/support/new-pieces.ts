import { type HTMLElement, type Node, NodeType, parse } from "node-html-parser";
import type { BuiltPage } from "./variants.ts";

/** Attributes of which the words matter to nobody but the reader; only whether they are empty counts. */
const WORDS =
  /^(id|for|href|src|srcset|alt|title|content|value|name|datetime|data-words|width|height|aria-(label|labelledby|describedby|controls|owns))$/;

const isElement = (node: Node): node is HTMLElement => node.nodeType === NodeType.ELEMENT_NODE;

/** A tag with its attributes, without their words. */
function dressed({ rawTagName, attributes }: HTMLElement): string {
  const dress = Object.entries(attributes)
    .map(([name, value]) => (WORDS.test(name) ? `${name}=${value !== ""}` : `${name}=${value}`))
    .sort();
  return `<${rawTagName} ${dress.join(" ")}>`;
}

/** What stands directly in an element: which tags, and whether there is text. */
function inside({ childNodes }: HTMLElement): string {
  const kinds = childNodes.flatMap((node) => {
    if (isElement(node)) return [node.rawTagName];
    return node.nodeType === NodeType.TEXT_NODE && node.rawText.trim() !== "" ? ["·"] : [];
  });
  return [...new Set(kinds)].sort().join();
}

/**
 * All that axe looks at on a page: every element with what it stands in and what stands in it, and
 * which heading comes after which.
 */
function piecesOf(page: HTMLElement): Set<string> {
  const pieces = new Set<string>();
  const headings = page.querySelectorAll("h1,h2,h3,h4,h5,h6");
  const walk = (element: HTMLElement, above: string) => {
    const chain = `${above}${dressed(element)}`;
    pieces.add(`${chain}${inside(element)}`);
    for (const child of element.childNodes) if (isElement(child)) walk(child, chain);
  };
  for (const child of page.childNodes) if (isElement(child)) walk(child, "");
  for (const [index, { rawTagName }] of headings.entries())
    pieces.add(`${headings[index - 1]?.rawTagName} before ${rawTagName}`);
  return pieces;
}

/**
 * The pages that have something in them which no page before them has. The others differ in words,
 * addresses, the length of their lists and how they put the same pieces together, so what axe finds
 * on them it finds on these too (identical ids are html-validate's, which reads every page).
 * @returns in the order given
 */
export function pagesWithNewPieces(pages: BuiltPage[]): BuiltPage[] {
  const seen = new Set<string>();
  return pages.filter(({ html }) => {
    const fresh = [...piecesOf(parse(html))].filter((piece) => !seen.has(piece));
    for (const piece of fresh) seen.add(piece);
    return fresh.length > 0;
  });
}
