import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, follows, formatted, identity, slug, text } from "../../fields/parsed.ts";
import { checkReachable } from "../../rules/contact.ts";
import { checkPhone } from "../../rules/phone.ts";
import { checkHttpsAddress, checkWebAddress } from "../../rules/urls.ts";

/** A person to call or chat with. */
export const helplineSchema = z
  .object({
    ...identity("helpline"),
    ...owner,
    ...origin,
    name: text(80),
    slug: slug(),
    summary: text(200),
    /** As shown, e.g. `0800-2000`; `dialDigits` makes the tel: link. */
    phone: formatted(checkPhone).optional(),
    website: formatted(checkWebAddress).optional(),
    chatUrl: formatted(checkHttpsAddress).optional(),
    audiences: z.array(choice("helplineAudience")).min(1),
    hoursText: text(200).optional(),
    costNote: text(120).optional(),
    /** Shown first, for who is in danger now. */
    urgent: z.boolean().default(false),
    /** Place in the list, from 1. */
    order: z.int(),
  })
  .check(follows(checkReachable));

export type Helpline = z.infer<typeof helplineSchema>;
