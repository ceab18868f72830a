import groq from "groq";

/** GROQ fields of an address. */
export const addressFields = groq`_type, street, houseNumber, postcode, city`;
