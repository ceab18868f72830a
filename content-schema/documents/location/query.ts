import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { addressFields } from "../../objects/address/query.ts";

/** GROQ fields of a location. */
export const locationFields = groq`${identityFields}, ${slugFields}, ${originFields},
  name, kind, visibility, address{${addressFields}}, "municipality": municipality._ref,
  latitude, longitude, accessibility, routeNote, isExample`;
