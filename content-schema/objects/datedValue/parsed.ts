import * as z from "zod";
import { day, follows, key } from "../../fields/parsed.ts";
import { checkDatedValue } from "../../rules/figures.ts";
import { sourceSchema } from "../source/parsed.ts";

/** What a figure is in a period, and how we know. */
export const datedValueSchema = z
  .object({
    _type: z.literal("datedValue"),
    _key: key(),
    /** In the unit of its figure; absent while nobody has confirmed it. */
    value: z.number().min(0).optional(),
    /** First and last day on which it is valid; without a last day until the next value begins. */
    validFrom: day(),
    validUntil: day().optional(),
    /** The page that says so, or on which it will appear. */
    source: sourceSchema.omit({ _key: true }),
    /** The day on which somebody read that page. */
    checkedOn: day(),
    /** Whether the page says so for this period; only a confirmed value is shown. */
    confirmed: z.boolean().default(false),
  })
  .check(follows(checkDatedValue));

export type DatedValue = z.infer<typeof datedValueSchema>;
