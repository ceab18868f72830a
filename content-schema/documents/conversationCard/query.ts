import groq from "groq";
import { identityFields, originFields } from "../../fields/query.ts";

/** GROQ fields of a conversation card. */
export const conversationCardFields = groq`${identityFields}, ${originFields},
  question, hint, audience, "theme": theme._ref, order`;
