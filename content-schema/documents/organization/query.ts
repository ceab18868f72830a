import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { contactPointFields } from "../../objects/contactPoint/query.ts";

/** GROQ fields of an organization. */
export const organizationFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, summary, website, phone, email, kvkNummer,
  contactPoint{${contactPointFields}},
  "themes": themes[]._ref, mailbox, isExample`;
