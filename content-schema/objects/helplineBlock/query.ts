import groq from "groq";

/** GROQ fields of a helpline shown in a text. */
export const helplineBlockFields = groq`_type, _key, "helpline": helpline._ref`;
