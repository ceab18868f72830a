import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { dialogNodeFields } from "../../objects/dialogNode/query.ts";
import { dialogOutcomeFields } from "../../objects/dialogOutcome/query.ts";

/** GROQ fields of a dialog. */
export const dialogFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, audience, intro, start, nodes[]{${dialogNodeFields}},
  outcomes[]{${dialogOutcomeFields}}, showExit`;
