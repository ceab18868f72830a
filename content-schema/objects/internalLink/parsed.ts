import * as z from "zod";
import { key, reference } from "../../fields/parsed.ts";

/** The document types a text can link to. */
export const LINKABLE_TYPES = ["article", "situation", "term", "phase", "service"] as const;

/** An annotation in a rich text: a link to a document of our own, which keeps working when its URL changes. */
export const internalLinkSchema = z.object({
  _type: z.literal("internalLink"),
  _key: key(),
  /** Id of the document; look it up in the content, it may be absent from this variant. */
  target: reference(...LINKABLE_TYPES),
});

export type InternalLink = z.infer<typeof internalLinkSchema>;
