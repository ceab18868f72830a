import groq from "groq";
import { provenanceFields } from "../objects/provenance/query.ts";
import { sourceFields } from "../objects/source/query.ts";

/** What every document has, with its owner: absent means national. */
export const identityFields = groq`_id, _type, "ownerRegion": ownerRegion._ref`;

/** The last part of the public URL, flattened to text. */
export const slugFields = groq`"slug": slug.current`;

/** Where the text comes from: sources for visitors, provenance for editors. */
export const originFields = groq`sources[]{${sourceFields}}, provenance{${provenanceFields}}`;
