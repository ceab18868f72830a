import groq from "groq";
import { actionFields } from "../action/query.ts";
import { helpFilterFields } from "../helpFilter/query.ts";

/** GROQ fields of an outcome of a dialog. */
export const dialogOutcomeFields = groq`_type, _key, title, text, urgent, continueTo,
  actions[]{${actionFields}}, "helplines": helplines[]._ref, "articles": articles[]._ref,
  help{${helpFilterFields}}`;
