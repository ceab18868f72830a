import * as z from "zod";
import { origin } from "../../fields/origin.ts";
import { identity, reference, slug, text } from "../../fields/parsed.ts";
import { richTextSchema } from "../../objects/richText/parsed.ts";

/** Something that a region may choose for its site, told to the gemeente that has to choose. */
export const functionalitySchema = z.object({
  ...identity("functionality"),
  ...origin,
  title: text(70),
  slug: slug(),
  summary: text(200),
  body: richTextSchema.min(1),
  /** What it asks of the region: time, people, money. */
  effort: text(400),
  /** Ids of functionalities without which this one does not work. */
  needs: z.array(reference("functionality")).default([]),
  /** Place in the list, from 1. */
  order: z.int(),
});

export type Functionality = z.infer<typeof functionalitySchema>;
