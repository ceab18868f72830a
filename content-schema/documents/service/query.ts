import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { contactFields } from "../../objects/contact/query.ts";
import { costFields } from "../../objects/cost/query.ts";
import { coverageFields } from "../../objects/coverage/query.ts";

/** GROQ fields of a service. */
export const serviceFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, alternateName, summary, "organization": organization._ref, status, audiences,
  "phases": phases[]._ref, ageMin, ageMax, forms, coverage{${coverageFields}},
  costs[]{${costFields}}, referral, consent, contact{${contactFields}}, hoursText, isExample`;
