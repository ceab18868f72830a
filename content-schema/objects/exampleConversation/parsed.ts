import * as z from "zod";
import { choice, follows, key, text } from "../../fields/parsed.ts";
import { checkConversation } from "../../rules/rich-text.ts";

const lineSchema = z.object({
  _type: z.literal("conversationLine"),
  _key: key(),
  speaker: choice("conversationSpeaker"),
  text: text(300),
});

/** A made-up talk that shows how one could say it; a page always says that it is made up. */
export const exampleConversationSchema = z.object({
  _type: z.literal("exampleConversation"),
  _key: key(),
  /** What the talk is about. */
  title: text(100),
  lines: z.array(lineSchema).min(2).check(follows(checkConversation)),
});

export type ExampleConversation = z.infer<typeof exampleConversationSchema>;
