import * as z from "zod";
import { origin } from "../../fields/origin.ts";
import { identity, reference, slug, text } from "../../fields/parsed.ts";

/** A group of gemeenten that works together; the slug is also the name of its variant of the site. */
export const regionSchema = z.object({
  ...identity("region"),
  ...origin,
  title: text(60),
  slug: slug(),
  /** Ids of its municipalities. */
  municipalities: z.array(reference("municipality")).min(1),
  summary: text(300).optional(),
});

export type Region = z.infer<typeof regionSchema>;
