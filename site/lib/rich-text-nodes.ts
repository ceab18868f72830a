import type { RichText, ValueOf } from "@digiplein/content-schema/site";
import type { FigureView } from "./figures.ts";
import type { HelplineView } from "./helpline.ts";

type Tone = Extract<RichText[number], { _type: "callout" }>["tone"];

/** A stretch of text with one look. */
export interface Span {
  text: string;
  strong: boolean;
  em: boolean;
}

/** Stretches that are one link together, or no link at all. */
export interface TextRun {
  /** Site path or full address; absent for plain text. */
  link?: string;
  /** What the word means, at its first use on a page: it unfolds between the words. */
  explanation?: string;
  spans: Span[];
}

/** A piece of a sentence: words, or a figure between them. */
export type Run = TextRun | { figure: FigureView };

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

/** One line of a made-up talk. */
export interface SpokenLine {
  /** Who speaks, as the page says it. */
  speaker: string;
  text: string;
  /** Whether this is the speaker who began; the others stand across. */
  first: boolean;
}

/** What a rich text is made of on a page, ready to draw. */
export type RichNode =
  | { kind: "paragraph"; runs: Run[] }
  | { kind: "heading"; level: 2 | 3; id: string; text: string }
  | ListNode
  | { kind: "callout"; tone: Tone; nodes: RichNode[] }
  | { kind: "steps"; steps: { title: string; nodes: RichNode[] }[] }
  | { kind: "helpline"; helpline: HelplineView }
  | { kind: "image"; image: ImageView; alt: string; caption?: string }
  | { kind: "table"; id: string; caption: string; header: string[]; rows: Run[][][] }
  | { kind: "quote"; text: string; by: string; url?: string }
  | { kind: "conversation"; title: string; lines: SpokenLine[] }
  | ContentNoteNode;

/** A word of warning before a heavy part. */
export interface ContentNoteNode {
  kind: "contentNote";
  text: string;
  /** Id of the heading after the heavy part; absent when the text ends with it. */
  skipTo?: string;
}

/** How a text finds what it only names by id. */
export interface Resolver {
  /** Site path of a document, or undefined when this variant does not show it. */
  pathOf(documentId: string): string | undefined;
  /** What a term means, when this is its first use on the page; undefined for anything else. */
  explain(documentId: string): string | undefined;
  helpline(documentId: string): HelplineView | undefined;
  image(assetId: string): ImageView;
  /** The figure's value on the day of the build, or undefined when the figure is not there. */
  figure(documentId: string): FigureView | undefined;
  /** What the reader calls who speaks in a made-up talk. */
  speaker(speaker: ValueOf<"conversationSpeaker">): string;
}
