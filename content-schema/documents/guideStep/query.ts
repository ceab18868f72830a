import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { richTextFields } from "../../objects/richText/query.ts";

/** GROQ fields of a step of the guide. */
export const guideStepFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, order, summary, body[]{${richTextFields}}, checklist,
  "functionalities": functionalities[]._ref`;
