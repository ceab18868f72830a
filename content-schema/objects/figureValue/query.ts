import groq from "groq";

/** GROQ fields of a figure in a sentence. */
export const figureValueFields = groq`_type, _key, "figure": figure._ref`;
