import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { actionFields } from "../../objects/action/query.ts";
import { richTextFields } from "../../objects/richText/query.ts";

/** GROQ fields of an article. */
export const articleFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, audience, "phases": phases[]._ref, summary, inShort,
  body[]{${richTextFields}}, actions[]{${actionFields}}, "related": related[]._ref,
  showExit, quietTitle, reviewOn, checkedBy`;
