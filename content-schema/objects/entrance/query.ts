import groq from "groq";

/** GROQ fields of an entrance. */
export const entranceFields = groq`_type, _key, title, text, link`;
