import groq from "groq";

/** GROQ fields of a quote. */
export const quoteFields = groq`_type, _key, text, by, url`;
