import * as z from "zod";
import { formatted, text } from "../../fields/parsed.ts";
import { checkPostcode } from "../../rules/postcodes.ts";

/** A Dutch address to visit or to write to. */
export const addressSchema = z.object({
  _type: z.literal("address"),
  /** Absent for a PO box: the word stands in `houseNumber`. */
  street: text(80).optional(),
  /** With its addition, `12 bis`, or `Postbus 12`. */
  houseNumber: text(20),
  /** `4461 AB` */
  postcode: formatted(checkPostcode),
  city: text(80),
});

export type Address = z.infer<typeof addressSchema>;
