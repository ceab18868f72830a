import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { identity, slug, text } from "../../fields/parsed.ts";
import { actionSchema } from "../../objects/action/parsed.ts";
import { richTextSchema } from "../../objects/richText/parsed.ts";

/** A phase of separating, in the words of the visitor; the backbone of the site. */
export const phaseSchema = z.object({
  ...identity("phase"),
  ...owner,
  ...origin,
  /** As parents read it. */
  title: text(70),
  titleForYouth: text(70),
  slug: slug(),
  /** Place in the row, from 1. */
  order: z.int(),
  /** Reachable from every page, beside the row: stuck or unsafe. */
  openLane: z.boolean().default(false),
  summary: text(200),
  summaryForYouth: text(200),
  intro: richTextSchema.default([]),
  actions: z.array(actionSchema).default([]),
});

export type Phase = z.infer<typeof phaseSchema>;
