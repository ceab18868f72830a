import * as z from "zod";
import { choice, formatted, key, text } from "../../fields/parsed.ts";
import { checkHttpsAddress } from "../../rules/urls.ts";

/** A source shown to visitors: an article of law, an official page or a recognised organisation. */
export const sourceSchema = z.object({
  _type: z.literal("source"),
  _key: key(),
  title: text(),
  url: formatted(checkHttpsAddress),
  kind: choice("sourceKind"),
  /** The date as it stands on the page, e.g. `2024-03`, or `z.d.` when it has none. */
  date: text(),
});

export type Source = z.infer<typeof sourceSchema>;
