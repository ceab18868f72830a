import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";

/** GROQ fields of a region. */
export const regionFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, level, "parent": parent._ref, "municipalities": municipalities[]._ref, summary`;
