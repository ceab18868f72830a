import groq from "groq";
import { blockFields } from "../block/query.ts";
import { calloutFields } from "../callout/query.ts";
import { captionedImageFields } from "../captionedImage/query.ts";
import { contentNoteFields } from "../contentNote/query.ts";
import { exampleConversationFields } from "../exampleConversation/query.ts";
import { helplineBlockFields } from "../helplineBlock/query.ts";
import { quoteFields } from "../quote/query.ts";
import { stepsFields } from "../steps/query.ts";
import { tableFields } from "../table/query.ts";

/** GROQ fields of an item of a rich text; an unknown block keeps its `_type`, so it can be named. */
export const richTextFields = groq`_type, _key,
  _type == "block" => {${blockFields}},
  _type == "callout" => {${calloutFields}},
  _type == "steps" => {${stepsFields}},
  _type == "helplineBlock" => {${helplineBlockFields}},
  _type == "captionedImage" => {${captionedImageFields}},
  _type == "table" => {${tableFields}},
  _type == "quote" => {${quoteFields}},
  _type == "exampleConversation" => {${exampleConversationFields}},
  _type == "contentNote" => {${contentNoteFields}}`;
