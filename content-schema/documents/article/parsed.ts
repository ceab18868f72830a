import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, day, identity, reference, slug, text } from "../../fields/parsed.ts";
import { actionSchema } from "../../objects/action/parsed.ts";
import { richTextSchema } from "../../objects/richText/parsed.ts";

/** A page of text about one subject for one audience. */
export const articleSchema = z.object({
  ...identity("article"),
  ...owner,
  ...origin,
  title: text(70),
  slug: slug(),
  audience: choice("articleAudience"),
  /** Ids of the phases it belongs to. */
  phases: z.array(reference("phase")).default([]),
  summary: text(200),
  /** "In het kort": 3 to 5 very simple sentences. */
  inShort: z.array(text(160)).min(3).max(5),
  body: richTextSchema.min(1),
  actions: z.array(actionSchema).default([]),
  /** Ids of articles to read next. */
  related: z.array(reference("article")).default([]),
  /** Whether the page shows the exit button. */
  showExit: z.boolean().default(false),
  /** Title in the browser's tab and history for a sensitive page. */
  quietTitle: text(40).optional(),
  reviewOn: day().optional(),
  /** Who reviewed the text; empty until an expert did. */
  checkedBy: text().optional(),
});

export type Article = z.infer<typeof articleSchema>;
