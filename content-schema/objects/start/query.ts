import groq from "groq";

/** GROQ fields of when a visitor can begin. */
export const startFields = groq`_type, kind, dates, registrations`;
