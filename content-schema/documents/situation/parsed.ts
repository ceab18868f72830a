import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { page } from "../../fields/page.ts";
import { choice, identity, reference } from "../../fields/parsed.ts";

/** Something that happens, in the visitor's own words, with what to do: a door into the site. */
export const situationSchema = z.object({
  ...identity("situation"),
  ...owner,
  ...origin,
  ...page,
  audience: choice("situationAudience"),
  /** Ids of articles and situations to read next. */
  related: z.array(reference("article", "situation")).default([]),
  /** Place in the list; the same number twice goes by title. */
  order: z.int().default(0),
});

export type Situation = z.infer<typeof situationSchema>;
