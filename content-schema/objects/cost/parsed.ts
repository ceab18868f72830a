import * as z from "zod";
import { choice, key, text } from "../../fields/parsed.ts";

/** What an offer costs, with the condition under which in `note`. */
export const costSchema = z.object({
  _type: z.literal("cost"),
  _key: key(),
  kind: choice("costKind"),
  note: text(200).optional(),
});

export type Cost = z.infer<typeof costSchema>;
