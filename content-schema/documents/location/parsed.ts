import * as z from "zod";
import { origin, owner } from "../../fields/origin.ts";
import { choice, follows, identity, reference, slug, text } from "../../fields/parsed.ts";
import { addressSchema } from "../../objects/address/parsed.ts";
import { checkCoordinates, checkLocationKind, checkSecret } from "../../rules/locations.ts";

/** Where help is given. What `visibility` hides must not reach a page; a secret one stores nothing. */
export const locationSchema = z
  .object({
    ...identity("location"),
    ...owner,
    ...origin,
    name: text(100),
    slug: slug(),
    kind: choice("locationKind"),
    visibility: choice("locationVisibility"),
    address: addressSchema.optional(),
    /** Id of the gemeente in which it lies. */
    municipality: reference("municipality").optional(),
    /** WGS 84, in degrees. */
    latitude: z.number().optional(),
    /** WGS 84, in degrees. */
    longitude: z.number().optional(),
    accessibility: z.array(choice("accessibility")).default([]),
    /** How to get there or which door to take. */
    routeNote: text(300).optional(),
    isExample: z.boolean().default(false),
  })
  .check(follows(checkSecret), follows(checkLocationKind), follows(checkCoordinates));

export type Location = z.infer<typeof locationSchema>;
