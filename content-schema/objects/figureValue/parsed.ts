import * as z from "zod";
import { key, reference } from "../../fields/parsed.ts";

/** A figure in the middle of a sentence: the page shows its value of that day, with its date. */
export const figureValueSchema = z.object({
  _type: z.literal("figureValue"),
  _key: key(),
  /** Id of the figure document. */
  figure: reference("figure"),
});

export type FigureValue = z.infer<typeof figureValueSchema>;
