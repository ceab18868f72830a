import { type RichText, slugFrom } from "@digiplein/content-schema/site";
import type { ListItem, ListNode, Resolver, RichNode, SpokenLine } from "./rich-text-nodes.ts";
import { toRuns } from "./runs.ts";

type RichTextItem = RichText[number];
type Block = Extract<RichTextItem, { _type: "block" }>;
type Conversation = Extract<RichTextItem, { _type: "exampleConversation" }>;

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
  return nodes.map((node, index) => withWayPast(node, nodes.slice(index + 1)));
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
    case "table": {
      const { caption, header } = item;
      const rows = item.rows.map(({ cells }) => cells.map((cell) => toRuns(cell, resolver)));
      return [{ kind: "table", id: headingId(caption, ids), caption, header, rows }];
    }
    case "quote": {
      const { text, by, url } = item;
      return [{ kind: "quote", text, by, ...(url && { url }) }];
    }
    case "exampleConversation":
      return [{ kind: "conversation", title: item.title, lines: toLines(item, resolver) }];
    case "contentNote":
      return [{ kind: "contentNote", text: item.text }];
  }
}

function toLines({ lines }: Conversation, resolver: Resolver): SpokenLine[] {
  return lines.map(({ speaker, text }) => ({
    speaker: resolver.speaker(speaker),
    text,
    first: speaker === lines[0]?.speaker,
  }));
}

/** Lets the reader of a warning jump to the next heading, where the heavy part is over. */
function withWayPast(node: RichNode, following: readonly RichNode[]): RichNode {
  if (node.kind !== "contentNote") return node;
  const heading = following.find(({ kind }) => kind === "heading");
  return heading?.kind === "heading" ? { ...node, skipTo: heading.id } : node;
}

function toBlockNode(block: Block, resolver: Resolver, ids: Set<string>): RichNode {
  if (block.style === "normal") return { kind: "paragraph", runs: toRuns(block, resolver) };
  // A heading holds words only: a rule of the content schema refuses a figure in it.
  const text = block.children.map((child) => ("text" in child ? child.text : "")).join("");
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
