import groq from "groq";
import { actionFields } from "../objects/action/query.ts";
import { richTextFields } from "../objects/richText/query.ts";
import { identityFields, originFields, slugFields } from "./query.ts";

/** GROQ fields of every page of running text. */
export const pageFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, "phases": phases[]._ref, "themes": themes[]._ref, summary, contentNote, inShort,
  body[]{${richTextFields}}, actions[]{${actionFields}},
  showExit, quietTitle, searchWords, reviewOn, checkedBy`;
