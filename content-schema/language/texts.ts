import { isRecord } from "../issue-advice.ts";
import { labels } from "../labels.ts";

/** Where a part of a text leads. */
export type TextLink = {
  path: readonly (string | number)[];
  /** The linked words; empty when the link has its own field. */
  words: string;
  /** An address as the editor typed it. */
  href?: string;
  /** The `_id` of another document. */
  target?: string;
};

/** One text of a document: a line, a paragraph, a heading or a list item. */
export type Text = {
  path: readonly (string | number)[];
  text: string;
  /** A paragraph can hold links, a plain line cannot. */
  isBlock: boolean;
};

/** All that is written in a document. */
export type Written = { texts: Text[]; links: TextLink[] };

/** Fields that are no text of ours, and fields whose words must be what visitors type or see elsewhere. */
const NO_TEXT = new Set([
  "slug",
  "sources",
  "source",
  "provenance",
  "checkedBy",
  "proposedBy",
  "baseHash",
  "address",
  "postcodes",
  "phone",
  "email",
  "mailbox",
  "gemeentecode",
  "province",
  "timeZone",
  "style",
  "listItem",
  "marks",
  "asset",
  "synonyms",
  "searchWords",
  "words",
  "alternateName",
  "municipalities",
  // Keys of the nodes of a dialog.
  "start",
  "next",
  "continueTo",
]);

/** Fields that hold an address: `link` of an action, `href` of a link in a text. */
const ADDRESSES = new Set([
  "link",
  "href",
  "url",
  "website",
  "chatUrl",
  "onlineUrl",
  "exitUrl",
  "to",
]);

/** An address in a field that is not named after it. */
const IS_ADDRESS = /^(?:https?:\/\/|\/)\S*$/;

/** The values of every closed list: a choice is no text. */
const CHOICES = new Set(Object.values(labels).flatMap((table) => Object.keys(table)));

/** A date, time, number or key: something without a word of two letters. */
const HAS_WORD = /\p{L}{2}/u;

/**
 * Everything that visitors read in a document, found by walking it, so that a new field or block is
 * read without being named here.
 * @param document as the lake stores it
 */
export function writtenIn(document: Record<string, unknown>): Written {
  const written: Written = { texts: [], links: [] };
  walk(document, [], written);
  return written;
}

function walk(value: unknown, path: readonly (string | number)[], written: Written): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], written);
  } else if (isRecord(value)) walkObject(value, path, written);
  else if (typeof value === "string") readLine(value, path, written);
}

function walkObject(
  value: Record<string, unknown>,
  path: readonly (string | number)[],
  written: Written,
): void {
  if (value._type === "block") readBlock(value, path, written);
  if (value._type === "block" || typeof value._ref === "string") return;
  for (const [name, field] of Object.entries(value)) {
    if (!name.startsWith("_") && !NO_TEXT.has(name)) walk(field, [...path, name], written);
  }
}

function readLine(text: string, path: readonly (string | number)[], written: Written): void {
  const name = path.findLast((step) => typeof step === "string");
  if (IS_ADDRESS.test(text) || (typeof name === "string" && ADDRESSES.has(name))) {
    written.links.push({ path, words: "", href: text });
  } else if (HAS_WORD.test(text) && !CHOICES.has(text)) {
    written.texts.push({ path, text, isBlock: false });
  }
}

/** A paragraph: its spans are one text and an inline object, such as a figure, is a gap. */
function readBlock(
  block: Record<string, unknown>,
  path: readonly (string | number)[],
  written: Written,
): void {
  const children = Array.isArray(block.children) ? block.children.filter(isRecord) : [];
  const words = (child: Record<string, unknown>) =>
    child._type === "span" ? String(child.text ?? "") : "…";
  const text = children.map(words).join("");
  if (HAS_WORD.test(text)) written.texts.push({ path, text, isBlock: true });
  const marks = Array.isArray(block.markDefs) ? block.markDefs.filter(isRecord) : [];
  for (const [index, mark] of marks.entries()) {
    const spans = children.filter(({ marks }) => Array.isArray(marks) && marks.includes(mark._key));
    const target = isRecord(mark.target) ? mark.target._ref : undefined;
    written.links.push({
      path: [...path, "markDefs", index],
      words: spans.map(words).join(""),
      ...(typeof mark.href === "string" ? { href: mark.href } : {}),
      ...(typeof target === "string" ? { target } : {}),
    });
  }
}
