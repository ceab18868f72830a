import groq from "groq";
import { pageFields } from "../../fields/page-query.ts";

/** GROQ fields of an article. */
export const articleFields = groq`${pageFields},
  audience, professions, "related": related[]._ref`;
