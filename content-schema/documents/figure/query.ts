import groq from "groq";
import { identityFields, slugFields } from "../../fields/query.ts";
import { datedValueFields } from "../../objects/datedValue/query.ts";
import { provenanceFields } from "../../objects/provenance/query.ts";

/** GROQ fields of a figure. */
export const figureFields = groq`${identityFields}, ${slugFields}, title, unit, per, explanation,
  values[]{${datedValueFields}}, provenance{${provenanceFields}}`;
