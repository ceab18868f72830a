import type { Notice } from "@digiplein/content-schema/site";
import type { HelplineView } from "./helpline.ts";

/** Part of the site a page belongs to; the header marks it. */
export type Section = "parents" | "youth" | "help" | "professionals" | "search";

/** News above the pages of those whom it concerns, until its last day. */
export interface NoticeView {
  title: string;
  text: string;
  kind: Notice["kind"];
  /** Site path or full address to read more. */
  path?: string;
  /** Last day, ISO date. */
  until: string;
  /** The parts of the site on which it stands; empty means everywhere. */
  sections: string[];
}

/** What every page needs around its own content. */
export interface Shell {
  siteTitle: string;
  tagline: string;
  /** Neutral site the exit button goes to. */
  exitUrl: string;
  /** Site path of the always open lane, when there is one. */
  openLane?: { title: string; path: string };
  /** Whom to call at once, as the footer of every page shows. */
  urgentHelplines: HelplineView[];
  /** The notices of the day of the build. */
  notices: NoticeView[];
}
