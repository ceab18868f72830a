import groq from "groq";
import { identityFields, originFields } from "../../fields/query.ts";

/** GROQ fields of a step of a checklist. */
export const checklistStepFields = groq`${identityFields}, ${originFields},
  title, text, audience, "phase": phase._ref, order, link, "themes": themes[]._ref`;
