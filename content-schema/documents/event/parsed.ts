import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import {
  choice,
  follows,
  formatted,
  identity,
  reference,
  slug,
  text,
} from "../../fields/parsed.ts";
import { contactSchema } from "../../objects/contact/parsed.ts";
import { costSchema } from "../../objects/cost/parsed.ts";
import { coverageSchema } from "../../objects/coverage/parsed.ts";
import { seriesSchema } from "../../objects/series/parsed.ts";
import { checkCosts } from "../../rules/costs.ts";
import { checkWhere } from "../../rules/events.ts";
import { checkHttpsAddress } from "../../rules/urls.ts";

/** Something on the calendar: an information evening, a parents' café, the start of a group. */
export const eventSchema = z
  .object({
    ...identity("event"),
    /** When it last changed, as the lake writes it: a calendar tells its readers. */
    _updatedAt: z.iso.datetime().optional(),
    ...owner,
    ...origin,
    title: text(100),
    slug: slug(),
    summary: text(300),
    status: choice("eventStatus"),
    audiences: z.array(choice("serviceAudience")).min(1),
    /** Id of the organization that holds it. */
    organization: reference("organization"),
    /** Id of the offer that it belongs to. */
    service: reference("service").optional(),
    series: seriesSchema,
    /** Id of the location. */
    location: reference("location").optional(),
    /** Where to follow it online. */
    onlineUrl: formatted(checkHttpsAddress).optional(),
    costs: z.array(costSchema).check(follows(checkCosts)).default([]),
    /** Where to register; absent: just come. */
    registration: contactSchema.optional(),
    coverage: coverageSchema,
    /** Ids of themes. */
    themes: z.array(reference("theme")).default([]),
    isExample: z.boolean().default(false),
  })
  .check(follows(checkWhere));

export type Event = z.infer<typeof eventSchema>;
