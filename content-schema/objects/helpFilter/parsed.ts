import * as z from "zod";
import { choice, reference } from "../../fields/parsed.ts";

/**
 * Which offers of the menukaart belong here; the site adds the visitor's own gemeente. Only facets
 * that tell nothing of whoever uses them: they may stand in an address.
 */
export const helpFilterSchema = z.object({
  _type: z.literal("helpFilter"),
  audiences: z.array(choice("serviceAudience")).min(1),
  /** Id of a phase. */
  phase: reference("phase").optional(),
});

export type HelpFilter = z.infer<typeof helpFilterSchema>;
