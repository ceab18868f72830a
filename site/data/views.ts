import type { HelpSlotView } from "../lib/help-slot.ts";
import type { HelplineView } from "../lib/helpline.ts";
import type { RichNode } from "../lib/rich-text-nodes.ts";
import type { Shell } from "../lib/shell.ts";

/** A door to another page. */
export interface CardView {
  title: string;
  text?: string;
  path: string;
}

/** Something to do next; without a path it is advice only. */
export interface ActionView {
  text: string;
  path?: string;
}

export interface SourceView {
  title: string;
  url: string;
  /** The date as it stands on the page; absent when the page has none. */
  date?: string;
}

/** Where a text comes from and how far it was checked. */
export interface OriginView {
  sources: SourceView[];
  /** Day on which the sources were read, `22 november 2026`. */
  readOn?: string;
  /** Sentence about the review: who did it, or that nobody did yet. */
  review: string;
}

export interface PhaseCard extends CardView {
  slug: string;
  openLane: boolean;
}

/** What a page gets beside its own content. */
export interface PageView {
  shell: Shell;
}

export interface PhasesView extends PageView {
  phases: PhaseCard[];
  /** Conversations for who does not know where to begin. */
  dialogs: CardView[];
}

export interface PhaseView extends PageView {
  slug: string;
  title: string;
  summary: string;
  openLane: boolean;
  intro: RichNode[];
  actions: ActionView[];
  situations: CardView[];
  articles: CardView[];
  youth: CardView[];
  helplines: HelplineView[];
  help: HelpSlotView;
  /** All phases of the path, this one too, and the open lane last. */
  path: PhaseCard[];
  /** As with an article. */
  searchWords: string;
  origin: OriginView;
}

/** Texts under a heading: of a theme, a phase or neither. */
export interface SubjectGroup {
  title: string;
  slug: string;
  /** Its own page, when it has one. */
  path?: string;
  cards: CardView[];
}

/** The folders in which texts stand: onderwerpen, situaties, jongeren and professionals. */
export type TextKind = "subject" | "situation" | "youth" | "professional";

export interface ArticleView extends PageView {
  kind: TextKind;
  title: string;
  /** Text for the browser tab. */
  tabTitle: string;
  summary: string;
  inShort: string[];
  /** A word of warning above a heavy page. */
  contentNote?: string;
  body: RichNode[];
  /** "In onze regio": what the region adds below the text. */
  addition?: RichNode[];
  /** Headings of the body that a table of contents shows. */
  headings: { id: string; text: string }[];
  actions: ActionView[];
  related: CardView[];
  phases: CardView[];
  /** Its neighbours among the articles of a phase. */
  row?: { label: string; previous?: CardView; next?: CardView };
  /** Help that fits what happens to parents. */
  help?: HelpSlotView;
  /** Somebody a young person can reach at once. */
  talkTo?: HelplineView;
  /** Professions it is for, each with its place among the pages for professionals. */
  professions: CardView[];
  /** Words with which search finds the page though they do not stand on it. */
  searchWords: string;
  exit: boolean;
  origin: OriginView;
}

/** The pages for one profession. */
export interface ProfessionView {
  /** Id of its heading, `huisarts`. */
  id: string;
  name: string;
  cards: CardView[];
}

/** Difficult words that begin with one letter. */
export interface TermGroup {
  letter: string;
  terms: TermView[];
}

/** A difficult word. */
export interface TermView {
  term: string;
  slug: string;
  explanation: string;
  synonyms: string[];
  sources: SourceView[];
}

/** What there is to read for young people about one thing that happens. */
export interface YouthGroup {
  title: string;
  /** Id of its place on the page, and what its drawing goes by. */
  slug: string;
  text: string;
  cards: CardView[];
}

export interface YouthView extends PageView {
  /** What they may know at once. */
  answers: CardView[];
  /** What can happen, in their own words. */
  situations: CardView[];
  groups: YouthGroup[];
  /** The conversations of DigiMaatje. */
  dialogs: CardView[];
  talkTo?: HelplineView;
}

/** A question of a dialog; an answer leads to the step with an id. */
export interface QuestionView {
  kind: "question";
  /** Id on its page, `stap-2`. */
  id: string;
  text: string;
  answers: { text: string; next: string }[];
}

/** Where a dialog ends. */
export interface OutcomeView {
  kind: "outcome";
  id: string;
  title: string;
  text: string;
  actions: ActionView[];
  /** Whom to call before anything else; empty when nothing is urgent. */
  first: HelplineView[];
  /** Whom else to talk to. */
  helplines: HelplineView[];
  articles: CardView[];
  help?: HelpSlotView;
  /** Id of the step with which the conversation goes on, for who wants to. */
  next?: string;
}

/** A guided conversation: its questions as visitors meet them, then its outcomes. */
export interface DialogView extends PageView {
  title: string;
  intro: string;
  steps: (QuestionView | OutcomeView)[];
  /** Somebody a young person can reach at once. */
  talkTo?: HelplineView;
  /** As with an article. */
  searchWords: string;
  origin: OriginView;
}

/** What helps parents by themselves: conversations and lists. */
export interface ToolsView extends PageView {
  dialogs: CardView[];
}
