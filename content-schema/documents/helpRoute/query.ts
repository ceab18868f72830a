import groq from "groq";
import { identityFields, originFields, slugFields } from "../../fields/query.ts";
import { routeStepFields } from "../../objects/routeStep/query.ts";

/** GROQ fields of a route to help. */
export const helpRouteFields = groq`${identityFields}, ${slugFields}, ${originFields},
  title, audience, intro, steps[]{${routeStepFields}}`;
