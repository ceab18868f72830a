import groq from "groq";
import { internalLinkFields } from "../internalLink/query.ts";
import { linkFields } from "../link/query.ts";

/** GROQ fields of a paragraph, heading or list item. */
export const blockFields = groq`_type, _key, style, listItem, level,
  children[]{_type, _key, text, marks},
  markDefs[]{_type, _key,
    _type == "link" => {${linkFields}},
    _type == "internalLink" => {${internalLinkFields}}
  }`;
