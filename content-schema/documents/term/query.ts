import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";

/** GROQ fields of a term. */
export const termFields = groq`${identityFields}, ${slugFields}, ${originFields},
  term, explanation, explanationForYouth, synonyms`;
