import * as z from "zod";
import { key, reference, text } from "../../fields/parsed.ts";
import { actionSchema } from "../action/parsed.ts";
import { helpFilterSchema } from "../helpFilter/parsed.ts";

/** Where a dialog ends: what the visitor can do now, and with whom to talk. */
export const dialogOutcomeSchema = z.object({
  _type: z.literal("dialogOutcome"),
  _key: key(),
  title: text(80),
  text: text(400),
  /** Whether help is needed now: shown first and most clearly. */
  urgent: z.boolean().default(false),
  /** `_key` of the node at which a visitor who wants to ("Toch verder") goes on. */
  continueTo: text().optional(),
  actions: z.array(actionSchema).max(3).default([]),
  /** Ids of helplines. */
  helplines: z.array(reference("helpline")).max(4).default([]),
  /** Ids of articles to read next. */
  articles: z.array(reference("article")).max(3).default([]),
  /** The offers of the visitor's own gemeente that fit. */
  help: helpFilterSchema.optional(),
});

export type DialogOutcome = z.infer<typeof dialogOutcomeSchema>;
