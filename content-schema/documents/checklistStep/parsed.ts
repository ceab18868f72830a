import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, formatted, identity, reference, text } from "../../fields/parsed.ts";
import { checkActionLink } from "../../rules/urls.ts";

/** One thing to tick off in the step plan of a phase. */
export const checklistStepSchema = z.object({
  ...identity("checklistStep"),
  ...owner,
  ...origin,
  title: text(100),
  text: text(300).optional(),
  audience: choice("toolAudience"),
  /** Id of the phase in whose list it stands. */
  phase: reference("phase"),
  /** Place in the list of its phase, from 1. */
  order: z.int(),
  /** Where one reads or does it: a path on this site, an https address or tel:. */
  link: formatted(checkActionLink).optional(),
  /** Ids of the themes it is about. */
  themes: z.array(reference("theme")).default([]),
});

export type ChecklistStep = z.infer<typeof checklistStepSchema>;
