import * as z from "zod";
import { origin } from "../../fields/origin.ts";
import { choice, follows, identity, reference, slug, text } from "../../fields/parsed.ts";
import { checkRegionLevel } from "../../rules/regions.ts";

/**
 * A layer between the country and the visitor: gemeenten that work together, or one gemeente with a
 * site of its own. It inherits from its parent; the slug is also the name of its variant of the site.
 */
export const regionSchema = z
  .object({
    ...identity("region"),
    ...origin,
    title: text(60),
    slug: slug(),
    level: choice("regionLevel").default("region"),
    /** Id of the region it is part of; absent directly under the country. */
    parent: reference("region").optional(),
    /** Ids of its municipalities. */
    municipalities: z.array(reference("municipality")).min(1),
    summary: text(300).optional(),
  })
  .check(follows(checkRegionLevel));

export type Region = z.infer<typeof regionSchema>;
