import * as z from "zod";
import { key, text } from "../../fields/parsed.ts";

/** An answer that a visitor can give to a question of a dialog. */
export const dialogAnswerSchema = z.object({
  _type: z.literal("dialogAnswer"),
  _key: key(),
  text: text(80),
  /** `_key` of the node or the outcome to which it leads. */
  next: text(),
});

export type DialogAnswer = z.infer<typeof dialogAnswerSchema>;
