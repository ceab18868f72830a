import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { actionFields } from "../../objects/action/query.ts";
import { richTextFields } from "../../objects/richText/query.ts";

/** GROQ fields of a phase. */
export const phaseFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, titleForYouth, order, openLane, summary, summaryForYouth,
  intro[]{${richTextFields}}, actions[]{${actionFields}}`;
