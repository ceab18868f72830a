import * as z from "zod";
import { key, text } from "../../fields/parsed.ts";
import { dialogAnswerSchema } from "../dialogAnswer/parsed.ts";

/** A question of a dialog with the answers that a visitor can choose from. */
export const dialogNodeSchema = z.object({
  _type: z.literal("dialogNode"),
  _key: key(),
  text: text(300),
  answers: z.array(dialogAnswerSchema).default([]),
});

export type DialogNode = z.infer<typeof dialogNodeSchema>;
