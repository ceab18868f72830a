import groq from "groq";
import { openingHoursFields } from "../openingHours/query.ts";

/** GROQ fields of a place at which an offer is given. */
export const placeFields = groq`_type, _key, "location": location._ref, openingHours{${openingHoursFields}}, note`;
