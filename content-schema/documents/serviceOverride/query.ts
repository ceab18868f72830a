import groq from "groq";
import { changeableFields } from "../../fields/offer-query.ts";
import { identityFields } from "../../fields/query.ts";

/** GROQ fields of a region's changes to a national offer. */
export const serviceOverrideFields = groq`${identityFields}, "base": base._ref, baseHash, hidden,
  ${changeableFields}`;
