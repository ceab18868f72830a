import groq from "groq";

/** GROQ fields of the ways to reach an offer. */
export const contactFields = groq`_type, website, phone, email, note`;
