import groq from "groq";
import { identityFields } from "../../fields/query.ts";

/** GROQ fields of a notice. */
export const noticeFields = groq`${identityFields},
  title, kind, text, link, showFrom, showUntil, audiences`;
