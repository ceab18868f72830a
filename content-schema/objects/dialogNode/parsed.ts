import * as z from "zod";
import { key, text } from "../../fields/parsed.ts";
import { dialogAnswerSchema } from "../dialogAnswer/parsed.ts";

/** A question of a dialog with the answers that a visitor can choose from. */
export const dialogNodeSchema = z.object({
  _type: z.literal("dialogNode"),
  _key: key(),
  text: text(200),
  /** More than a phone shows at once is no choice but a list. */
  answers: z.array(dialogAnswerSchema).max(5).default([]),
});

export type DialogNode = z.infer<typeof dialogNodeSchema>;
