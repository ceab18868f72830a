import groq from "groq";
import { identityFields } from "../../fields/query.ts";

/** GROQ fields of a redirect. */
export const redirectFields = groq`${identityFields}, from, to, reason, explanation`;
