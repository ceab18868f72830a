import groq from "groq";

/** GROQ fields of a step on the route to help. */
export const routeStepFields = groq`_type, _key, stage, title, text, "who": who[]._ref, link`;
