import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { identity, reference, slug, text } from "../../fields/parsed.ts";
import { recognitionSchema } from "../../objects/recognition/parsed.ts";

/**
 * What a method is, such as KIES, wherever it is given. An offer (`service`) may point at one; the
 * ages, costs and consent differ per place, so they stand there.
 */
export const interventionSchema = z.object({
  ...identity("intervention"),
  ...owner,
  ...origin,
  name: text(100),
  slug: slug(),
  summary: text(300),
  /** What it wants to reach. */
  aims: text(600).optional(),
  /** For whom it is, and for whom it is not. */
  forWhom: text(600).optional(),
  /** What happens, in how many meetings. */
  method: text(1200).optional(),
  /** Ids of themes. */
  themes: z.array(reference("theme")).default([]),
  recognition: z.array(recognitionSchema).default([]),
});

export type Intervention = z.infer<typeof interventionSchema>;
