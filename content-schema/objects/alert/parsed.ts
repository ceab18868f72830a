import * as z from "zod";
import { day, text } from "../../fields/parsed.ts";

/** Something a visitor must know for a while, such as a holiday; gone after its last day. */
export const alertSchema = z.object({
  _type: z.literal("alert"),
  text: text(200),
  /** The last day on which it shows. */
  until: day(),
});

export type Alert = z.infer<typeof alertSchema>;
