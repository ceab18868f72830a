import groq from "groq";
import { slugFields } from "../../fields/query.ts";

/** GROQ fields of a municipality. */
export const municipalityFields = groq`_id, _type, ${slugFields}, name, gemeentecode, province`;
