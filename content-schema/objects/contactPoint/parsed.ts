import * as z from "zod";
import { formatted, text } from "../../fields/parsed.ts";
import { checkMailbox } from "../../rules/contact.ts";
import { checkRole } from "../../rules/roles.ts";

/** Whom professionals ask about an organization: a role with its mailbox, never a person. */
export const contactPointSchema = z.object({
  _type: z.literal("contactPoint"),
  /** e.g. `Ambassadeur van Juvent` */
  role: formatted(checkRole),
  mailbox: formatted(checkMailbox),
  /** Which professionals it is for, and what they can ask. */
  forWhom: text(150).optional(),
});

export type ContactPoint = z.infer<typeof contactPointSchema>;
