import groq from "groq";
import { originFields, slugFields } from "../../fields/query.ts";

/** GROQ fields of a municipality. */
export const municipalityFields = groq`_id, _type, ${slugFields}, ${originFields},
  name, gemeentecode, province, phone14, website`;
