import groq from "groq";

/** GROQ fields of an answer in a dialog. */
export const dialogAnswerFields = groq`_type, _key, text, next`;
