import * as z from "zod";
import { choice, follows, identity, slug, text } from "../../fields/parsed.ts";
import { datedValueSchema } from "../../objects/datedValue/parsed.ts";
import { provenanceSchema } from "../../objects/provenance/parsed.ts";
import { checkFigureValues } from "../../rules/figures.ts";

/**
 * An amount, percentage or term that changes with time: written once here, shown in texts with its
 * date. Texts never write such a number themselves.
 */
export const figureSchema = z.object({
  ...identity("figure"),
  /** What it is, for editors and for the list of amounts. */
  title: text(100),
  slug: slug(),
  unit: choice("figureUnit"),
  /** How often the amount is paid; absent for a number that is no amount. */
  per: choice("figurePer").optional(),
  explanation: text(300).optional(),
  /** One after the other, the oldest first. */
  values: z.array(datedValueSchema).min(1).check(follows(checkFigureValues)),
  provenance: provenanceSchema.optional(),
});

export type Figure = z.infer<typeof figureSchema>;
