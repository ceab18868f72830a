import groq from "groq";

/** GROQ fields of a source. */
export const sourceFields = groq`_type, _key, title, url, kind, date`;
