import groq from "groq";

/** GROQ fields of an image; the id of the asset holds its size and format. */
export const captionedImageFields = groq`_type, _key, "asset": asset._ref, alt, caption`;
