import groq from "groq";

/** GROQ fields of the provenance of a document. */
export const provenanceFields = groq`_type, facts, readOn, pages[]{_key, url, pageDate}, uncertain`;
