import * as z from "zod";
import { follows } from "../../fields/parsed.ts";
import { checkHeadingOrder } from "../../rules/rich-text.ts";
import { blockSchema } from "../block/parsed.ts";
import { calloutSchema } from "../callout/parsed.ts";
import { captionedImageSchema } from "../captionedImage/parsed.ts";
import { contentNoteSchema } from "../contentNote/parsed.ts";
import { exampleConversationSchema } from "../exampleConversation/parsed.ts";
import { helplineBlockSchema } from "../helplineBlock/parsed.ts";
import { quoteSchema } from "../quote/parsed.ts";
import { stepsSchema } from "../steps/parsed.ts";
import { tableSchema } from "../table/parsed.ts";

/** Running text: paragraphs, headings and lists, with a closed set of blocks between them. */
export const richTextSchema = z
  .array(
    z.discriminatedUnion("_type", [
      blockSchema,
      calloutSchema,
      stepsSchema,
      helplineBlockSchema,
      captionedImageSchema,
      tableSchema,
      quoteSchema,
      exampleConversationSchema,
      contentNoteSchema,
    ]),
  )
  .check(follows(checkHeadingOrder));

export type RichText = z.infer<typeof richTextSchema>;
