import groq from "groq";
import { pageFields } from "../../fields/page-query.ts";

/** GROQ fields of a situation. */
export const situationFields = groq`${pageFields},
  audience, "related": related[]._ref, order`;
