import { type Content, coveredMunicipalities, type Service } from "@digiplein/content-schema/site";
import { savedText } from "../lib/list/saved.ts";

/** Where the offers for everyone stand, among the slugs of gemeenten. */
export const NATIONAL_SLICE = "landelijk";

/** The slices an offer is in; a gemeente outside this variant has none here. */
export function slicesWith({ coverage }: Service, content: Content): Set<string> {
  if (coverage.scope === "national") return new Set([NATIONAL_SLICE]);
  const ids = coveredMunicipalities(coverage, { regions: content.byId.region });
  return new Set(ids.flatMap((id) => content.byId.municipality.get(id)?.slug ?? []));
}

/**
 * How a visitor's list names an offer.
 * @returns undefined when no slice of this site has it
 */
export function savedOf(service: Service, content: Content): string | undefined {
  const [slice] = slicesWith(service, content);
  if (slice === undefined) return undefined;
  return savedText({ gemeente: slice === NATIONAL_SLICE ? "" : slice, slug: service.slug });
}
