import * as z from "zod";
import { choice, follows, key, text } from "../../fields/parsed.ts";
import { checkCost } from "../../rules/costs.ts";

/** What an offer costs, with the condition under which in `note`. */
export const costSchema = z
  .object({
    _type: z.literal("cost"),
    _key: key(),
    kind: choice("costKind"),
    /** In euros. */
    amount: z.number().min(0.01).max(100_000).optional(),
    note: text(200).optional(),
  })
  .check(follows(checkCost));

export type Cost = z.infer<typeof costSchema>;
