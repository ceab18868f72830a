import * as z from "zod";
import { follows, formatted, identity, reference, text } from "../../fields/parsed.ts";
import { actionSchema } from "../../objects/action/parsed.ts";
import { richTextSchema } from "../../objects/richText/parsed.ts";
import { checkBaseHash } from "../../rules/base-hash.ts";
import { checkChangesSomething } from "../../rules/overrides.ts";

/**
 * What a region changes of an article that it inherits. Everything else stays as it is in the base,
 * so any other field is refused: a title or a statement of law is not the region's to change.
 */
export const articleOverrideSchema = z
  .strictObject({
    ...identity("articleOverride"),
    /** Id of the article, national or of the region above. */
    base: reference("article"),
    /** Id of the region whose site shows it so. */
    ownerRegion: reference("region"),
    summary: text(200).optional(),
    inShort: z.array(text(160)).min(3).max(5).optional(),
    /** Instead of the article's own actions. */
    actions: z.array(actionSchema).optional(),
    /** "In onze regio": a text below the article. */
    addition: richTextSchema.optional(),
    /** Leaves the article out of the region's site. */
    hidden: z.boolean().default(false),
    /** Fingerprints of the base when this was written, to see which fields moved since. */
    baseHash: formatted(checkBaseHash).optional(),
  })
  .check(follows(checkChangesSomething));

export type ArticleOverride = z.infer<typeof articleOverrideSchema>;
