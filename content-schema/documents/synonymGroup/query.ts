import groq from "groq";
import { identityFields } from "../../fields/query.ts";

/** GROQ fields of a group of synonyms. */
export const synonymGroupFields = groq`${identityFields}, words`;
