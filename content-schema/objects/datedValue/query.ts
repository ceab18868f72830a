import groq from "groq";
import { sourceFields } from "../source/query.ts";

/** GROQ fields of a value with its period. */
export const datedValueFields = groq`_type, _key, value, validFrom, validUntil,
  source{${sourceFields}}, checkedOn, confirmed`;
