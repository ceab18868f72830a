import * as z from "zod";
import { changeable } from "../../fields/offer.ts";
import { follows, formatted, identity, reference } from "../../fields/parsed.ts";
import { checkBaseHash } from "../../rules/base-hash.ts";
import { checkChangesSomething } from "../../rules/overrides.ts";

/**
 * What a region changes of an offer that it inherits, for its own site. Only what is filled in
 * counts. The query asks for these fields alone, and the form refuses any other.
 */
export const serviceOverrideSchema = z
  .strictObject({
    ...identity("serviceOverride"),
    /** Id of the region whose change it is. */
    ownerRegion: reference("region"),
    /** Id of the national offer. */
    base: reference("service"),
    /** Fingerprints of the base when this was written, to see which fields moved since. */
    baseHash: formatted(checkBaseHash).optional(),
    /** The region does not show this offer at all. */
    hidden: z.boolean().default(false),
    ...changeable.partial().shape,
  })
  .check(follows(checkChangesSomething));

export type ServiceOverride = z.infer<typeof serviceOverrideSchema>;
