import * as z from "zod";
import { follows, formatted, text } from "../../fields/parsed.ts";
import { checkContact } from "../../rules/contact.ts";
import { checkPhone } from "../../rules/phone.ts";
import { checkEmail } from "../../rules/texts.ts";
import { checkWebAddress } from "../../rules/urls.ts";

/** How a visitor reaches an offer: at least one channel. */
export const contactSchema = z
  .object({
    _type: z.literal("contact"),
    website: formatted(checkWebAddress).optional(),
    phone: formatted(checkPhone).optional(),
    email: formatted(checkEmail).optional(),
    note: text(200).optional(),
  })
  .check(follows(checkContact));

export type Contact = z.infer<typeof contactSchema>;
