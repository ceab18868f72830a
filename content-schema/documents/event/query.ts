import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { contactFields } from "../../objects/contact/query.ts";
import { costFields } from "../../objects/cost/query.ts";
import { coverageFields } from "../../objects/coverage/query.ts";
import { seriesFields } from "../../objects/series/query.ts";

/** GROQ fields of an event. */
export const eventFields = groq`${identityFields}, ${slugFields}, ${originFields},
  _updatedAt, title, summary, status, audiences, "organization": organization._ref, "service": service._ref,
  series{${seriesFields}}, "location": location._ref, onlineUrl, costs[]{${costFields}},
  registration{${contactFields}}, coverage{${coverageFields}}, "themes": themes[]._ref, isExample`;
