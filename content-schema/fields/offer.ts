import * as z from "zod";
import { alertSchema } from "../objects/alert/parsed.ts";
import { contactSchema } from "../objects/contact/parsed.ts";
import { costSchema } from "../objects/cost/parsed.ts";
import { openingHoursSchema } from "../objects/openingHours/parsed.ts";
import { placeSchema } from "../objects/place/parsed.ts";
import { waitingTimeSchema } from "../objects/waitingTime/parsed.ts";
import { checkCosts } from "../rules/costs.ts";
import { choice, follows, text } from "./parsed.ts";

/** What a region may change of a national offer; the service itself has the same fields. */
export const changeable = z.object({
  summary: text(300),
  /** The same in words for children and young people. */
  textForYouth: text(600),
  contact: contactSchema,
  openingHours: openingHoursSchema,
  costs: z.array(costSchema).check(follows(checkCosts)),
  referral: choice("referral"),
  consent: choice("consent"),
  waitingTime: waitingTimeSchema,
  places: z.array(placeSchema),
  alert: alertSchema,
});
