import groq from "groq";

/** GROQ fields of a cost. */
export const costFields = groq`_type, _key, kind, amount, note`;
