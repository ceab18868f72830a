import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { recognitionFields } from "../../objects/recognition/query.ts";

/** GROQ fields of an intervention. */
export const interventionFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, summary, aims, forWhom, method, "themes": themes[]._ref,
  recognition[]{${recognitionFields}}`;
