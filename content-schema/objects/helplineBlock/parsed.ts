import * as z from "zod";
import { key, reference } from "../../fields/parsed.ts";

/** A helpline with its number, shown in the middle of a text. */
export const helplineBlockSchema = z.object({
  _type: z.literal("helplineBlock"),
  _key: key(),
  /** Id of the helpline document. */
  helpline: reference("helpline"),
});

export type HelplineBlock = z.infer<typeof helplineBlockSchema>;
