import groq from "groq";
import { lineBlockFields } from "../block/query.ts";

/** GROQ fields of a table. */
export const tableFields = groq`_type, _key, caption, header,
  rows[]{_type, _key, cells[]{${lineBlockFields}}}`;
