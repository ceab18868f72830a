import * as z from "zod";
import { origin } from "../../fields/origin.ts";
import { follows, formatted, identity, slug, text } from "../../fields/parsed.ts";
import { checkMunicipalNumber } from "../../rules/phone-14.ts";
import { checkMunicipalSources } from "../../rules/regions.ts";
import { checkGemeentecode } from "../../rules/texts.ts";
import { checkWebAddress } from "../../rules/urls.ts";

/** A gemeente: generated reference data, to which only its number and website are added by hand. */
export const municipalitySchema = z
  .object({
    ...identity("municipality"),
    ...origin,
    name: text(),
    slug: slug(),
    /** CBS code of four digits, e.g. `0664`. */
    gemeentecode: formatted(checkGemeentecode),
    /** Dutch name of the province. */
    province: text(),
    /** The gemeente's own number, `14 0113`; absent when nobody has looked it up. */
    phone14: formatted(checkMunicipalNumber).optional(),
    website: formatted(checkWebAddress).optional(),
  })
  .check(follows(checkMunicipalSources));

export type Municipality = z.infer<typeof municipalitySchema>;
