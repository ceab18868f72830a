import groq from "groq";
import { figureValueFields } from "../figureValue/query.ts";
import { internalLinkFields } from "../internalLink/query.ts";
import { linkFields } from "../link/query.ts";

/** GROQ fields of one line of text. */
export const lineBlockFields = groq`_type, _key, style,
  children[]{_type, _key,
    _type == "span" => {text, marks},
    _type == "figureValue" => {${figureValueFields}}
  },
  markDefs[]{_type, _key,
    _type == "link" => {${linkFields}},
    _type == "internalLink" => {${internalLinkFields}}
  }`;

/** GROQ fields of a paragraph, heading or list item. */
export const blockFields = groq`${lineBlockFields}, listItem, level`;
