import groq from "groq";

/** GROQ fields of a recognition. */
export const recognitionFields = groq`_type, _key, by, level, date, url`;
