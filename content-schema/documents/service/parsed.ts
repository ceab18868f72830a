import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, follows, identity, reference, slug, text } from "../../fields/parsed.ts";
import { contactSchema } from "../../objects/contact/parsed.ts";
import { costSchema } from "../../objects/cost/parsed.ts";
import { coverageSchema } from "../../objects/coverage/parsed.ts";
import { checkAges, checkCosts } from "../../rules/offers.ts";

const age = () => z.number().min(0).max(120);

/** An offer of help, as it is given in a place (names follow Open Referral HSDS). */
export const serviceSchema = z
  .object({
    ...identity("service"),
    ...owner,
    ...origin,
    name: text(100),
    slug: slug(),
    alternateName: text(100).optional(),
    summary: text(300),
    /** Id of the organization that gives it. */
    organization: reference("organization"),
    status: choice("serviceStatus"),
    audiences: z.array(choice("serviceAudience")).min(1),
    /** Ids of the phases in which it helps. */
    phases: z.array(reference("phase")).default([]),
    /** Youngest age in years; decimals allowed. */
    ageMin: age().optional(),
    /** Oldest age in years. */
    ageMax: age().optional(),
    forms: z.array(choice("serviceForm")).default([]),
    coverage: coverageSchema,
    costs: z.array(costSchema).check(follows(checkCosts)).default([]),
    referral: choice("referral"),
    consent: choice("consent"),
    contact: contactSchema,
    hoursText: text(300).optional(),
    /** An invented offer for the demo; never in a production build. */
    isExample: z.boolean().default(false),
  })
  .check(follows(checkAges));

export type Service = z.infer<typeof serviceSchema>;
