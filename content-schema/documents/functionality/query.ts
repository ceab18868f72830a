import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { richTextFields } from "../../objects/richText/query.ts";

/** GROQ fields of a functionality. */
export const functionalityFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, summary, body[]{${richTextFields}}, effort, "needs": needs[]._ref, order`;
