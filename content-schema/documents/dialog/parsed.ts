import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, followsAll, identity, slug, text } from "../../fields/parsed.ts";
import { dialogNodeSchema } from "../../objects/dialogNode/parsed.ts";
import { dialogOutcomeSchema } from "../../objects/dialogOutcome/parsed.ts";
import { checkDialog } from "../../rules/dialog.ts";
import { checkPeople } from "../../rules/dialog-people.ts";

/**
 * A guided choice: the visitor answers a few questions and ends at something to do. Nobody writes
 * or reads along; the answers are fixed and no score is kept.
 */
export const dialogSchema = z
  .object({
    ...identity("dialog"),
    ...owner,
    ...origin,
    title: text(70),
    slug: slug(),
    audience: choice("toolAudience"),
    intro: text(300),
    /** `_key` of the node with which it starts. */
    start: text(),
    nodes: z.array(dialogNodeSchema).min(1),
    outcomes: z.array(dialogOutcomeSchema).min(1),
    /** Whether the page shows the exit button. */
    showExit: z.boolean().default(false),
  })
  .check(followsAll(checkDialog), followsAll(checkPeople));

export type Dialog = z.infer<typeof dialogSchema>;
