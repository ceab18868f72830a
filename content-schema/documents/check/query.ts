import groq from "groq";
import { identityFields } from "../../fields/query.ts";

/** GROQ fields of a check. */
export const checkFields = groq`${identityFields}, "subject": subject._ref, checkedOn, checkedBy, how,
  result, note`;
