import groq from "groq";
import { blockFields } from "../block/query.ts";

/** GROQ fields of a step by step explanation. */
export const stepsFields = groq`_type, _key, items[]{_type, _key, title, body[]{${blockFields}}}`;
