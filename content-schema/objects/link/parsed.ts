import * as z from "zod";
import { formatted, key } from "../../fields/parsed.ts";
import { checkSafeLink } from "../../rules/urls.ts";

/** An annotation in a rich text: a link to another site, an e-mail address or a phone number. */
export const linkSchema = z.object({
  _type: z.literal("link"),
  _key: key(),
  href: formatted(checkSafeLink),
});

export type Link = z.infer<typeof linkSchema>;
