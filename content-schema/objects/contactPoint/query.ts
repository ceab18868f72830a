import groq from "groq";

/** GROQ fields of a contact point. */
export const contactPointFields = groq`_type, role, mailbox, forWhom`;
