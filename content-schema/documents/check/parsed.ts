import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { choice, formatted, identity, pastDay, reference, text } from "../../fields/parsed.ts";
import { subjectTypes } from "../../fields/subjects.ts";
import { checkRole } from "../../rules/roles.ts";

/**
 * That someone looked whether something is still true. Checks are added and never changed; only
 * they move the checked date: an edit, an import or a publication does not.
 */
export const checkSchema = z.object({
  ...identity("check"),
  ...owner,
  /** Id of what was checked. */
  subject: reference(...subjectTypes),
  checkedOn: pastDay(),
  /** A role, never a person. */
  checkedBy: formatted(checkRole),
  how: choice("checkMethod"),
  result: choice("checkResult"),
  note: text(300).optional(),
});

export type Check = z.infer<typeof checkSchema>;
