import groq from "groq";

/** GROQ fields of a filter of the menukaart. */
export const helpFilterFields = groq`_type, audiences, "phase": phase._ref`;
