import * as z from "zod";
import { key, text } from "../../fields/parsed.ts";

/** A word of warning before a heavy part of a text, so that a reader can choose to skip it. */
export const contentNoteSchema = z.object({
  _type: z.literal("contentNote"),
  _key: key(),
  text: text(300),
});

export type ContentNote = z.infer<typeof contentNoteSchema>;
