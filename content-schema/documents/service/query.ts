import groq from "groq";
import { changeableFields } from "../../fields/offer-query.ts";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { coverageFields } from "../../objects/coverage/query.ts";
import { recognitionFields } from "../../objects/recognition/query.ts";
import { startFields } from "../../objects/start/query.ts";

/** GROQ fields of a service. */
export const serviceFields = groq`${identityFields}, ${slugFields}, ${originFields},
  ${changeableFields}, name, alternateName, textForProfessional, whatHappens, notFor,
  "organization": organization._ref, "intervention": intervention._ref, status, crisis, audiences,
  "phases": phases[]._ref, "themes": themes[]._ref, ageMin, ageMax, allAges, forms,
  coverage{${coverageFields}}, safeWithViolence, languages, interpreter, accessibility,
  start{${startFields}}, recognition[]{${recognitionFields}}, visibleFrom, visibleUntil, mailbox,
  isExample`;
