import * as z from "zod";
import { key, reference, text } from "../../fields/parsed.ts";
import { openingHoursSchema } from "../openingHours/parsed.ts";

/** A location at which an offer is given, with its own times (HSDS `service_at_location`). */
export const placeSchema = z.object({
  _type: z.literal("place"),
  _key: key(),
  /** Id of the location. */
  location: reference("location"),
  openingHours: openingHoursSchema.optional(),
  note: text(200).optional(),
});

export type Place = z.infer<typeof placeSchema>;
