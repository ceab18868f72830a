import * as z from "zod";
import { follows, formatted, key, text } from "../../fields/parsed.ts";
import { checkQuote } from "../../rules/rich-text.ts";
import { checkHttpsAddress } from "../../rules/urls.ts";

/** Real words of somebody else; made-up ones belong in an example conversation. */
export const quoteSchema = z
  .object({
    _type: z.literal("quote"),
    _key: key(),
    text: text(400),
    /** Who said or wrote it, or where it stands; never a private person's name. */
    by: text(120),
    /** The page on which it can be read. */
    url: formatted(checkHttpsAddress).optional(),
  })
  .check(follows(checkQuote));

export type Quote = z.infer<typeof quoteSchema>;
