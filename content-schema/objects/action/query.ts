import groq from "groq";

/** GROQ fields of an action. */
export const actionFields = groq`_type, _key, text, link`;
