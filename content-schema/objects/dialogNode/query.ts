import groq from "groq";
import { dialogAnswerFields } from "../dialogAnswer/query.ts";

/** GROQ fields of a question in a dialog. */
export const dialogNodeFields = groq`_type, _key, text, answers[]{${dialogAnswerFields}}`;
