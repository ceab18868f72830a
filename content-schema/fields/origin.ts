import * as z from "zod";
import { provenanceSchema } from "../objects/provenance/parsed.ts";
import { sourceSchema } from "../objects/source/parsed.ts";
import { reference } from "./parsed.ts";

/** Whose document it is: the id of a region, absent for a national document. */
export const owner = { ownerRegion: reference("region").optional() };

/** Where the text comes from: `sources` for visitors, `provenance` for editors. */
export const origin = {
  sources: z.array(sourceSchema).default([]),
  provenance: provenanceSchema.optional(),
};
