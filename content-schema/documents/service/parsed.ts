import * as z from "zod";
import { changeable } from "../../fields/offer.ts";
import { origin, owner } from "../../fields/origin.ts";
import {
  choice,
  day,
  follows,
  formatted,
  identity,
  reference,
  slug,
  text,
} from "../../fields/parsed.ts";
import { coverageSchema } from "../../objects/coverage/parsed.ts";
import { recognitionSchema } from "../../objects/recognition/parsed.ts";
import { startSchema } from "../../objects/start/parsed.ts";
import { checkAges } from "../../rules/ages.ts";
import { checkMailbox } from "../../rules/contact.ts";
import { checkVisible } from "../../rules/publish-gate.ts";
import { checkGroupStart } from "../../rules/start.ts";

const age = () => z.number().min(0).max(120);
const { costs, places, textForYouth, openingHours, waitingTime, alert, ...required } =
  changeable.shape;

/**
 * An offer of help, as it is given in a place (names follow Open Referral HSDS). This is the publish
 * gate: what stands on the site is all of this, a concept may have gaps (see rules/publish-gate.ts).
 */
export const serviceSchema = z
  .object({
    ...identity("service"),
    ...owner,
    ...origin,
    ...required,
    name: text(100),
    slug: slug(),
    alternateName: text(100).optional(),
    textForYouth: textForYouth.optional(),
    /** Whom it does not suit. */
    notFor: text(300).optional(),
    /** For who refers a family. */
    textForProfessional: text(1000).optional(),
    /** How it goes, from the first contact on, step by step. */
    whatHappens: z.array(text(300)).default([]),
    /** Id of the organization that gives it. */
    organization: reference("organization"),
    /** Id of the method that it follows. */
    intervention: reference("intervention").optional(),
    status: choice("serviceStatus"),
    /** Help for who is in danger: checked more often and never hidden. */
    crisis: z.boolean().default(false),
    audiences: z.array(choice("serviceAudience")).min(1),
    /** Ids of the phases in which it helps. */
    phases: z.array(reference("phase")).default([]),
    /** Ids of themes. */
    themes: z.array(reference("theme")).default([]),
    /** Youngest age in years; decimals allowed. */
    ageMin: age().optional(),
    /** Oldest age in years. */
    ageMax: age().optional(),
    /** There is no age limit; without it and without ages we do not know. */
    allAges: z.boolean().default(false),
    forms: z.array(choice("serviceForm")).default([]),
    coverage: coverageSchema,
    places: places.default([]),
    openingHours: openingHours.optional(),
    costs: costs.default([]),
    safeWithViolence: choice("safeWithViolence"),
    /** ISO 639 codes; empty: unknown. */
    languages: z.array(choice("language")).default([]),
    interpreter: choice("interpreter"),
    accessibility: z.array(choice("accessibility")).default([]),
    waitingTime: waitingTime.optional(),
    start: startSchema.optional(),
    recognition: z.array(recognitionSchema).default([]),
    alert: alert.optional(),
    /** First and last day on which it shows. */
    visibleFrom: day().optional(),
    visibleUntil: day().optional(),
    /** Who answers for this document: a role's mailbox, for editors. */
    mailbox: formatted(checkMailbox).optional(),
    /** An invented offer for the demo; never in a production build. */
    isExample: z.boolean().default(false),
  })
  .check(follows(checkAges), follows(checkGroupStart), follows(checkVisible));

export type Service = z.infer<typeof serviceSchema>;
