import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { formatted, identity, slug, text } from "../../fields/parsed.ts";
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
  isExample: z.boolean().default(false),
});

export type Organization = z.infer<typeof organizationSchema>;
