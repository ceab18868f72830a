import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { choice, follows, identity, key, text } from "../../fields/parsed.ts";
import { checkCounts } from "../../rules/imports.ts";

const rows = () => z.int().min(0);

const importProblemSchema = z.object({
  _type: z.literal("importProblem"),
  _key: key(),
  /** Row in the file; the first row below the heading is 2, as a spreadsheet numbers them. */
  row: z.int().min(1),
  message: text(),
  fix: text(),
});

/** One import of a file: what it did, so that it can be undone. A record of work, never published. */
export const importRunSchema = z
  .object({
    ...identity("importRun"),
    ...owner,
    /** Name of the file. */
    file: text(200),
    startedAt: z.iso.datetime(),
    finishedAt: z.iso.datetime().optional(),
    state: choice("importState"),
    counts: z.object({
      read: rows(),
      created: rows(),
      changed: rows(),
      unchanged: rows(),
      refused: rows(),
    }),
    problems: z.array(importProblemSchema).default([]),
  })
  .check(follows(checkCounts));

export type ImportRun = z.infer<typeof importRunSchema>;
