import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, identity, reference, text } from "../../fields/parsed.ts";

/** One question to talk about together. */
export const conversationCardSchema = z.object({
  ...identity("conversationCard"),
  ...owner,
  ...origin,
  question: text(160),
  /** How to ask it, or what helps to listen. */
  hint: text(200).optional(),
  audience: choice("cardAudience"),
  /** Id of the theme it is about. */
  theme: reference("theme").optional(),
  /** Place in the pack, from 1. */
  order: z.int(),
});

export type ConversationCard = z.infer<typeof conversationCardSchema>;
