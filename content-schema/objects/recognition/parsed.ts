import * as z from "zod";
import { formatted, key, pastDay, text } from "../../fields/parsed.ts";
import { checkHttpsAddress } from "../../rules/urls.ts";

/** Who recognised a method or an offer, and when: a recognition grows old. */
export const recognitionSchema = z.object({
  _type: z.literal("recognition"),
  _key: key(),
  /** Who recognised it, e.g. the name of a committee. */
  by: text(150),
  /** As the committee words it. */
  level: text(150).optional(),
  /** The day of the decision. */
  date: pastDay(),
  /** The page that says so. */
  url: formatted(checkHttpsAddress).optional(),
});

export type Recognition = z.infer<typeof recognitionSchema>;
