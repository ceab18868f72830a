import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";

/** GROQ fields of a helpline. */
export const helplineFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, summary, phone, website, chatUrl, audiences, hoursText, costNote, urgent, order`;
