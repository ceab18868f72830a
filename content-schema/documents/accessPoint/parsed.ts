import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, identity, reference, slug, text } from "../../fields/parsed.ts";
import { contactSchema } from "../../objects/contact/parsed.ts";
import { coverageSchema } from "../../objects/coverage/parsed.ts";
import { openingHoursSchema } from "../../objects/openingHours/parsed.ts";
import { placeSchema } from "../../objects/place/parsed.ts";

/** Where somebody can go first, without a referral: a loket, wijkteam, CJG or spreekuur. */
export const accessPointSchema = z.object({
  ...identity("accessPoint"),
  ...owner,
  ...origin,
  name: text(100),
  slug: slug(),
  kind: choice("accessPointKind"),
  /** Id of the organization that runs it. */
  organization: reference("organization").optional(),
  summary: text(300),
  /** Who may call: young people of 12 and older, professionals and the court too. */
  serves: z.array(choice("servedGroup")).min(1),
  /** For the inhabitants of which gemeenten; drives on which pages it shows. */
  coverage: coverageSchema,
  contact: contactSchema,
  openingHours: openingHoursSchema.optional(),
  places: z.array(placeSchema).default([]),
  /** What happens when you call, step by step. */
  whatHappens: z.array(text(300)).default([]),
  /** What is told to whom, and what is not. Absent: we do not know, so ask. */
  whatIsTold: text(600).optional(),
  textForYouth: text(600).optional(),
  status: choice("serviceStatus"),
  /** An invented access point for the demo; never in a production build. */
  isExample: z.boolean().default(false),
});

export type AccessPoint = z.infer<typeof accessPointSchema>;
