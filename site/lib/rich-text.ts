import { type RichText, slugFrom } from "@digiplein/content-schema/site";
import type { HelplineView } from "./helpline.ts";

type RichTextItem = RichText[number];
type Block = Extract<RichTextItem, { _type: "block" }>;
type Tone = Extract<RichTextItem, { _type: "callout" }>["tone"];

/** A stretch of text with one look. */
export interface Span {
  text: string;
  strong: boolean;
  em: boolean;
}

/** Stretches that are one link together, or no link at all. */
export interface Run {
  /** Site path or full address; absent for plain text. */
  link?: string;
  spans: Span[];
}

/** An image of the site's own. */
export interface ImageView {
  path: string;
  width: number;
  height: number;
}

export interface ListItem {
  runs: Run[];
  /** Lists one level deeper. */
  lists: ListNode[];
}

export interface ListNode {
  kind: "list";
  ordered: boolean;
  items: ListItem[];
}

/** What a rich text is made of on a page, ready to draw. */
export type RichNode =
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "heading"; level: 2 | 3; id: string; text: string }
  | ListNode
  | { kind: "callout"; tone: Tone; nodes: RichNode[] }
  | { kind: "steps"; steps: { title: string; nodes: RichNode[] }[] }
  | { kind: "helpline"; helpline: HelplineView }
  | { kind: "image"; image: ImageView; alt: string; caption?: string };

/** How a text finds what it only names by id. */
export interface Resolver {
  /** Site path of a document, or undefined when this variant does not show it. */
  pathOf(documentId: string): string | undefined;
  helpline(documentId: string): HelplineView | undefined;
  image(assetId: string): ImageView;
}

/**
 * Turns parsed Portable Text into nodes to draw: list items become nested lists, links to documents
 * become paths, headings get an id. A link to a document this variant does not show becomes plain
 * text, and a helpline it does not have is left out.
 *
 * @param richText parsed blocks, as content-schema gives them
 * @param resolver looks up documents and images
 */
export function toRichNodes(richText: RichText, resolver: Resolver): RichNode[] {
  const nodes: RichNode[] = [];
  const ids = new Set<string>();
  for (const item of richText) {
    if (item._type === "block" && item.listItem) addToList(nodes, item, resolver);
    else nodes.push(...toNodes(item, resolver, ids));
  }
  return nodes;
}

/** A single item that is not part of a list; nothing when what it names is not in this variant. */
function toNodes(item: RichTextItem, resolver: Resolver, ids: Set<string>): RichNode[] {
  switch (item._type) {
    case "block":
      return [toBlockNode(item, resolver, ids)];
    case "callout":
      return [{ kind: "callout", tone: item.tone, nodes: toRichNodes(item.body, resolver) }];
    case "steps": {
      const steps = item.items.map(({ title, body }) => ({
        title,
        nodes: toRichNodes(body, resolver),
      }));
      return [{ kind: "steps", steps }];
    }
    case "helplineBlock": {
      const helpline = resolver.helpline(item.helpline);
      return helpline ? [{ kind: "helpline", helpline }] : [];
    }
    case "captionedImage": {
      const caption = item.caption ? { caption: item.caption } : {};
      return [{ kind: "image", image: resolver.image(item.asset), alt: item.alt, ...caption }];
    }
  }
}

function toBlockNode(block: Block, resolver: Resolver, ids: Set<string>): RichNode {
  if (block.style === "normal") return { kind: "paragraph", runs: toRuns(block, resolver) };
  const text = block.children.map((span) => span.text).join("");
  return { kind: "heading", level: block.style === "h2" ? 2 : 3, id: headingId(text, ids), text };
}

/** Puts a list item into the list at the end, or starts a list. */
function addToList(nodes: RichNode[], block: Block, resolver: Resolver): void {
  const ordered = block.listItem === "number";
  const item: ListItem = { runs: toRuns(block, resolver), lists: [] };
  const last = nodes.at(-1);
  const parent = last?.kind === "list" ? last.items.at(-1) : undefined;
  const siblings: (RichNode | ListNode)[] = (block.level ?? 1) > 1 && parent ? parent.lists : nodes;
  const list = siblings.at(-1);
  if (list?.kind === "list" && list.ordered === ordered) list.items.push(item);
  else siblings.push({ kind: "list", ordered, items: [item] });
}

/** The text of a block; neighbours under the same link become one link. */
function toRuns(block: Block, resolver: Resolver): Run[] {
  const links = new Map<string, string | undefined>(
    block.markDefs.map((mark) => [
      mark._key,
      mark._type === "link" ? mark.href : resolver.pathOf(mark.target),
    ]),
  );
  const runs: (Run & { key?: string })[] = [];
  for (const child of block.children) {
    const key = child.marks.find((mark) => links.has(mark));
    const link = key === undefined ? undefined : links.get(key);
    const span: Span = {
      text: child.text,
      strong: child.marks.includes("strong"),
      em: child.marks.includes("em"),
    };
    const last = runs.at(-1);
    if (last && last.key === key) last.spans.push(span);
    else runs.push({ ...(key && { key }), ...(link && { link }), spans: [span] });
  }
  return runs.map(({ link, spans }) => (link === undefined ? { spans } : { link, spans }));
}

/**
 * A readable id for a heading, unique on its page.
 *
 * @param text the heading
 * @param taken ids already used on the page; the new one is added
 */
export function headingId(text: string, taken: Set<string>): string {
  const slug = slugFrom(text) || "kop";
  // An id may not start with a digit, where a style or a script would have to escape it.
  const base = /^\d/.test(slug) ? `kop-${slug}` : slug;
  let id = base;
  for (let count = 2; taken.has(id); count += 1) id = `${base}-${count}`;
  taken.add(id);
  return id;
}
