import groq from "groq";
import { identityFields } from "../../fields/query.ts";
import { actionFields } from "../../objects/action/query.ts";
import { richTextFields } from "../../objects/richText/query.ts";

/** GROQ fields of an override of an article. */
export const articleOverrideFields = groq`${identityFields}, "base": base._ref, summary, inShort,
  actions[]{${actionFields}}, addition[]{${richTextFields}}, hidden, baseHash`;
