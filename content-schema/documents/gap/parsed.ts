import * as z from "zod";
import { owner } from "../../fields/origin.ts";
import { choice, follows, identity, key, pastDay, reference, text } from "../../fields/parsed.ts";
import { checkNobody, checkSolved } from "../../rules/gaps.ts";

/** One time that someone told it. */
const gapReportSchema = z.object({
  _type: z.literal("gapReport"),
  _key: key(),
  on: pastDay(),
  /** Which kind of person told it, never who. */
  by: choice("gapReporter"),
});

/** Help that a visitor looked for and we do not know. A record of work, never published. */
export const gapSchema = z
  .object({
    ...identity("gap"),
    ...owner,
    /** The help that is missing; nothing about who misses it. */
    missing: text(200).check(follows(checkNobody)),
    status: choice("gapStatus"),
    /** Id of the offer that fills the gap. */
    solvedBy: reference("service").optional(),
    /** How often it was told, and when. */
    reports: z.array(gapReportSchema).min(1),
    audiences: z.array(choice("serviceAudience")).default([]),
    forms: z.array(choice("serviceForm")).default([]),
    /** Ids of phases. */
    phases: z.array(reference("phase")).default([]),
    /** Ids of themes. */
    themes: z.array(reference("theme")).default([]),
    /** Ids of the gemeenten in which it is missing; empty: everywhere. */
    municipalities: z.array(reference("municipality")).default([]),
  })
  .check(follows(checkSolved));
