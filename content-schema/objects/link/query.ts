import groq from "groq";

/** GROQ fields of a link to another site. */
export const linkFields = groq`_type, _key, href`;
