import groq from "groq";

/** GROQ fields of a warning before a heavy part. */
export const contentNoteFields = groq`_type, _key, text`;
