import { defineType } from "@sanity/types";
import { blockMember } from "../block/studio.ts";

/** The editor of a rich text. */
export const richTextType = defineType({
  name: "richText",
  title: "Tekst",
  type: "array",
  of: [
    blockMember(),
    { type: "callout" },
    { type: "steps" },
    { type: "helplineBlock" },
    { type: "captionedImage" },
    { type: "table" },
    { type: "quote" },
    { type: "exampleConversation" },
    { type: "contentNote" },
  ],
});
