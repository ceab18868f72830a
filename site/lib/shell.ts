import type { HelplineView } from "./helpline.ts";

/** Part of the site a page belongs to; the header marks it. */
export type Section = "parents" | "youth" | "help" | "professionals" | "search";

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
}
