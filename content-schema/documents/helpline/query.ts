import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { openingHoursFields } from "../../objects/openingHours/query.ts";

/** GROQ fields of a helpline. */
export const helplineFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, summary, phone, website, chatUrl, audiences, ageMin, ageMax, ways,
  openingHours{${openingHoursFields}}, costNote, anonymity, consent, whatHappens,
  urgent, order`;
