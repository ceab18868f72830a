import * as z from "zod";
import { choice, key } from "../../fields/parsed.ts";
import { plainBlockSchema } from "../block/parsed.ts";

/** A few sentences that stand apart from the running text. */
export const calloutSchema = z.object({
  _type: z.literal("callout"),
  _key: key(),
  tone: choice("calloutTone"),
  body: z.array(plainBlockSchema).min(1),
});

export type Callout = z.infer<typeof calloutSchema>;
