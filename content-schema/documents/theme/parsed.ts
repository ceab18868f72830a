import * as z from "zod";
import { identity, slug, text } from "../../fields/parsed.ts";

/** A subject that returns in every phase, such as grief or money; national, so regions share it. */
export const themeSchema = z.object({
  ...identity("theme"),
  title: text(60),
  /** As young people read it; absent when the title suits them too. */
  titleForYouth: text(60).optional(),
  slug: slug(),
  summary: text(200),
  /** Place in the list, from 1. */
  order: z.int(),
});

export type Theme = z.infer<typeof themeSchema>;
