import * as z from "zod";
import { origin } from "../../fields/origin.ts";
import { identity, reference, slug, text } from "../../fields/parsed.ts";
import { richTextSchema } from "../../objects/richText/parsed.ts";

/** A step of the guide (leidraad) by which gemeenten arrive at a DigiPlein of their own. */
export const guideStepSchema = z.object({
  ...identity("guideStep"),
  ...origin,
  title: text(70),
  slug: slug(),
  /** The number of the step, from 1; no two steps have the same. */
  order: z.int().min(1),
  summary: text(200),
  body: richTextSchema.min(1),
  /** What is done when the step is done. */
  checklist: z.array(text(160)).default([]),
  /** Ids of the functionalities that this step is about. */
  functionalities: z.array(reference("functionality")).default([]),
});

export type GuideStep = z.infer<typeof guideStepSchema>;
