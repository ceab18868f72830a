import * as z from "zod";
import { follows, key, text } from "../../fields/parsed.ts";
import { checkTable } from "../../rules/tables.ts";
import { lineBlockSchema } from "../block/parsed.ts";

const tableRowSchema = z.object({
  _type: z.literal("tableRow"),
  _key: key(),
  /** One line of text per column; the first names the row. */
  cells: z.array(lineBlockSchema),
});

/** A small table: at most four columns, because it is read on a phone. */
export const tableSchema = z
  .object({
    _type: z.literal("table"),
    _key: key(),
    /** What the table tells, for who sees it and for who hears it. */
    caption: text(120),
    header: z.array(text(60)).min(2).max(4),
    rows: z.array(tableRowSchema).min(1),
  })
  .check(follows(checkTable));

export type Table = z.infer<typeof tableSchema>;
