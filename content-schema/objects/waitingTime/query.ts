import groq from "groq";

/** GROQ fields of a waiting time. */
export const waitingTimeFields = groq`_type, weeks, measuredOn`;
