import * as z from "zod";
import { choice, day, follows } from "../../fields/parsed.ts";
import { checkStart } from "../../rules/start.ts";

/** When a visitor can begin. Unknown is a value: then the page says to ask. */
export const startSchema = z
  .object({
    _type: z.literal("start"),
    kind: choice("startKind"),
    /** First days of groups, with kind `dates`; past ones may stay. */
    dates: z.array(day()).default([]),
    /** How many must have registered, with kind `registrations`. */
    registrations: z.int().min(2).max(100).optional(),
  })
  .check(follows(checkStart));

export type Start = z.infer<typeof startSchema>;
