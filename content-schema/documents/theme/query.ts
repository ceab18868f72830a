import groq from "groq";
import { identityFields, slugFields } from "../../fields/query.ts";

/** GROQ fields of a theme. */
export const themeFields = groq`${identityFields}, ${slugFields},
  title, titleForYouth, summary, order`;
