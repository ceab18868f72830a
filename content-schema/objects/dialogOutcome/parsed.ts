import * as z from "zod";
import { key, reference, text } from "../../fields/parsed.ts";
import { actionSchema } from "../action/parsed.ts";

/** Where a dialog ends: what the visitor can do now, and with whom to talk. */
export const dialogOutcomeSchema = z.object({
  _type: z.literal("dialogOutcome"),
  _key: key(),
  title: text(100),
  text: text(600),
  /** Whether help is needed now: shown first and most clearly. */
  urgent: z.boolean().default(false),
  actions: z.array(actionSchema).default([]),
  /** Ids of helplines. */
  helplines: z.array(reference("helpline")).default([]),
  /** Ids of articles to read next. */
  articles: z.array(reference("article")).default([]),
});

export type DialogOutcome = z.infer<typeof dialogOutcomeSchema>;
