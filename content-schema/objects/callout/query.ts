import groq from "groq";
import { blockFields } from "../block/query.ts";

/** GROQ fields of a callout. */
export const calloutFields = groq`_type, _key, tone, body[]{${blockFields}}`;
