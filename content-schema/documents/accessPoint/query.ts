import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { contactFields } from "../../objects/contact/query.ts";
import { coverageFields } from "../../objects/coverage/query.ts";
import { openingHoursFields } from "../../objects/openingHours/query.ts";
import { placeFields } from "../../objects/place/query.ts";

/** GROQ fields of an access point. */
export const accessPointFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, kind, "organization": organization._ref, summary, serves, coverage{${coverageFields}},
  contact{${contactFields}}, openingHours{${openingHoursFields}}, places[]{${placeFields}},
  whatHappens, whatIsTold, textForYouth, status, isExample`;
