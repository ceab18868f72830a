import groq from "groq";

/** GROQ fields of a link to a page of our own. */
export const internalLinkFields = groq`_type, _key, "target": target._ref`;
