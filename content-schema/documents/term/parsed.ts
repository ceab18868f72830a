import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { identity, slug, text } from "../../fields/parsed.ts";

/** A difficult word with its explanation. */
export const termSchema = z.object({
  ...identity("term"),
  ...owner,
  ...origin,
  term: text(60),
  slug: slug(),
  explanation: text(400),
  /** For readers of 12 and older; absent when the explanation suits them too. */
  explanationForYouth: text(400).optional(),
  /** Other words for it, which search finds too. */
  synonyms: z.array(text(60)).default([]),
});

export type Term = z.infer<typeof termSchema>;
