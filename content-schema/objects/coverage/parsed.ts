import * as z from "zod";
import { choice, follows, reference } from "../../fields/parsed.ts";
import { checkCoverage } from "../../rules/coverage.ts";

/** Where an offer is given; drives on which variant and gemeente pages it shows. */
export const coverageSchema = z
  .object({
    _type: z.literal("coverage"),
    scope: choice("coverageScope"),
    /** Ids of region documents. */
    regions: z.array(reference("region")).default([]),
    /** Ids of municipality documents. */
    municipalities: z.array(reference("municipality")).default([]),
    /** Four digits each, within those gemeenten; for scope `postcodes`. */
    postcodes: z.array(z.string()).default([]),
  })
  .check(follows(checkCoverage));

export type Coverage = z.infer<typeof coverageSchema>;
