import * as z from "zod";
import { actionSchema } from "../objects/action/parsed.ts";
import { richTextSchema } from "../objects/richText/parsed.ts";
import { checkSynonyms } from "../rules/search-words.ts";
import { day, follows, reference, slug, text } from "./parsed.ts";

/** What every page of running text has: articles and situations. */
export const page = {
  title: text(70),
  slug: slug(),
  /** Ids of the phases and themes it belongs to. */
  phases: z.array(reference("phase")).default([]),
  themes: z.array(reference("theme")).default([]),
  summary: text(200),
  /** A word of warning above a heavy page. */
  contentNote: text(300).optional(),
  /** "In het kort": 3 to 5 very simple sentences. */
  inShort: z.array(text(160)).min(3).max(5),
  body: richTextSchema.min(1),
  actions: z.array(actionSchema).default([]),
  /** Whether the page shows the exit button. */
  showExit: z.boolean().default(false),
  /** Title in the browser's tab and history for a sensitive page. */
  quietTitle: text(40).optional(),
  /** Other words by which search finds it. */
  searchWords: z.array(text(60)).default([]).check(follows(checkSynonyms)),
  reviewOn: day().optional(),
  /** Who reviewed the text; empty until an expert did. */
  checkedBy: text().optional(),
};
