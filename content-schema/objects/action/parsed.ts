import * as z from "zod";
import { formatted, key, text } from "../../fields/parsed.ts";
import { checkActionLink } from "../../rules/urls.ts";

/** Something the visitor can do next ("Wat kun je nu doen"). */
export const actionSchema = z.object({
  _type: z.literal("action"),
  _key: key(),
  text: text(160),
  /** A path on this site, an https address or tel:. */
  link: formatted(checkActionLink).optional(),
});

export type Action = z.infer<typeof actionSchema>;
