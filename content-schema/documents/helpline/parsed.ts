import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, follows, formatted, identity, slug, text } from "../../fields/parsed.ts";
import { openingHoursSchema } from "../../objects/openingHours/parsed.ts";
import { checkAges } from "../../rules/ages.ts";
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
    /** Youngest and oldest age in years; absent: no limit that we know. */
    ageMin: z.number().min(0).max(120).optional(),
    ageMax: z.number().min(0).max(120).optional(),
    ways: z.array(choice("helplineWay")).default([]),
    /** The browser judges by them who is there now; words of which nobody is sure are their note. */
    openingHours: openingHoursSchema.optional(),
    costNote: text(120).optional(),
    anonymity: choice("anonymity").default("unknown"),
    /** Which parent must agree before a young person may use it. */
    consent: choice("consent").default("unknown"),
    /** What happens when you call or chat, step by step. */
    whatHappens: z.array(text(300)).default([]),
    /** Shown first, for who is in danger now. */
    urgent: z.boolean().default(false),
    /** Place in the list, from 1. */
    order: z.int(),
  })
  .check(follows(checkReachable), follows(checkAges));

export type Helpline = z.infer<typeof helplineSchema>;
