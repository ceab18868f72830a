import groq from "groq";

/** GROQ fields of where an offer is given. */
export const coverageFields = groq`_type, scope, "regions": regions[]._ref, "municipalities": municipalities[]._ref, postcodes`;
