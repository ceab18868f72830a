import * as z from "zod";
import { follows, key } from "../../fields/parsed.ts";
import { checkHeadingWords, checkLinkTexts, checkMarks } from "../../rules/rich-text.ts";
import { figureValueSchema } from "../figureValue/parsed.ts";
import { internalLinkSchema } from "../internalLink/parsed.ts";
import { linkSchema } from "../link/parsed.ts";

const spanSchema = z.object({
  _type: z.literal("span"),
  _key: key(),
  text: z.string(),
  /** `strong`, `em` or the `_key` of one of the block's markDefs. */
  marks: z.array(z.string()).default([]),
});

const lineShape = {
  _type: z.literal("block"),
  _key: key(),
  children: z.array(z.discriminatedUnion("_type", [spanSchema, figureValueSchema])),
  markDefs: z.array(z.discriminatedUnion("_type", [linkSchema, internalLinkSchema])).default([]),
};

const blockShape = {
  ...lineShape,
  listItem: z.enum(["bullet", "number"]).optional(),
  /** Depth of a list item, from 1. */
  level: z.int().min(1).max(2).optional(),
};

const plainStyle = z.enum(["normal"]).default("normal");

/** A paragraph, heading or list item of a rich text (Portable Text). */
export const blockSchema = z
  .object({ ...blockShape, style: z.enum(["normal", "h2", "h3"]).default("normal") })
  .check(follows(checkMarks), follows(checkLinkTexts), follows(checkHeadingWords));

/** A paragraph or list item inside a callout or a step: no headings there. */
export const plainBlockSchema = z
  .object({ ...blockShape, style: plainStyle })
  .check(follows(checkMarks), follows(checkLinkTexts));

/** One line of text, such as a cell of a table: no headings and no lists. */
export const lineBlockSchema = z
  .object({ ...lineShape, style: plainStyle })
  .check(follows(checkMarks), follows(checkLinkTexts));

export type Block = z.infer<typeof blockSchema>;
export type LineBlock = z.infer<typeof lineBlockSchema>;
export type PlainBlock = z.infer<typeof plainBlockSchema>;
