import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { formatted, identity, reference, slug, text } from "../../fields/parsed.ts";
import { contactPointSchema } from "../../objects/contactPoint/parsed.ts";
import { checkMailbox } from "../../rules/contact.ts";
import { checkKvkNumber } from "../../rules/kvk.ts";
import { checkPhone } from "../../rules/phone.ts";
import { checkEmail } from "../../rules/texts.ts";
import { checkWebAddress } from "../../rules/urls.ts";

/** Who gives help. */
export const organizationSchema = z.object({
  ...identity("organization"),
  ...owner,
  ...origin,
  name: text(100),
  slug: slug(),
  summary: text(300),
  website: formatted(checkWebAddress).optional(),
  phone: formatted(checkPhone).optional(),
  email: formatted(checkEmail).optional(),
  /** Eight digits of the Kamer van Koophandel. */
  kvkNummer: formatted(checkKvkNumber).optional(),
  /** Ids of themes. */
  themes: z.array(reference("theme")).default([]),
  /** Whom professionals ask. */
  contactPoint: contactPointSchema.optional(),
  /** Who answers for this document: a role's mailbox, for editors. */
  mailbox: formatted(checkMailbox).optional(),
  isExample: z.boolean().default(false),
});

export type Organization = z.infer<typeof organizationSchema>;
