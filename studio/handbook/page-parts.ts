import { type MdastNode, markdownToMdast } from "satteri";

/** What a page of the handbook consists of, as far as something must be true of it. */
export interface PageParts {
  /** Headings, paragraphs, items and cells; a word of the screen is `…`. */
  texts: string[];
  /** What stands between backticks: words that an editor sees on the screen. */
  screenWords: string[];
  /** Lines of code blocks. */
  commands: string[];
  pictures: { file: string; alt: string }[];
  /** Addresses, as written. */
  links: string[];
}

/** Nodes that are one text for a reader. */
const WHOLE_TEXTS = ["heading", "paragraph", "tableCell"];

/** Takes a page apart. */
export function partsOf(markdown: string): PageParts {
  const parts: PageParts = { texts: [], screenWords: [], commands: [], pictures: [], links: [] };
  collect(markdownToMdast(markdown), parts);
  return parts;
}

function collect(node: MdastNode, parts: PageParts): void {
  if (WHOLE_TEXTS.includes(node.type)) parts.texts.push(textOf(node));
  if (node.type === "inlineCode") parts.screenWords.push(node.value);
  if (node.type === "code") parts.commands.push(...node.value.split("\n"));
  if (node.type === "image") parts.pictures.push({ file: node.url, alt: node.alt ?? "" });
  if (node.type === "link") parts.links.push(node.url);
  if ("children" in node) for (const child of node.children) collect(child, parts);
}

function textOf(node: MdastNode): string {
  if (node.type === "inlineCode") return "…";
  if (node.type === "text") return node.value;
  if (node.type === "image") return node.alt ?? "";
  return "children" in node ? node.children.map(textOf).join("") : "";
}
