import groq from "groq";

/** GROQ fields of an alert. */
export const alertFields = groq`_type, text, until`;
