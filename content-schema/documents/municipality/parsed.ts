import * as z from "zod";
import { formatted, identity, slug, text } from "../../fields/parsed.ts";
import { checkGemeentecode } from "../../rules/texts.ts";

/** A gemeente; generated reference data that nobody edits by hand. */
export const municipalitySchema = z.object({
  ...identity("municipality"),
  name: text(),
  slug: slug(),
  /** CBS code of four digits, e.g. `0664`. */
  gemeentecode: formatted(checkGemeentecode),
  /** Dutch name of the province. */
  province: text(),
});

export type Municipality = z.infer<typeof municipalitySchema>;
