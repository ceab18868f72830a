import type { Service } from "./documents/service/parsed.ts";
import { ancestorsOf } from "./layers/inherit.ts";
import { coversRegion, type Geography, NATIONAL } from "./variant.ts";

/**
 * The variant that has the canonical page of an offer: that of the region that owns it, or of the
 * nearest one above it, as far as that has a site of its own on which the offer shows; else the
 * national one. So every offer has exactly one.
 *
 * @param offer a parsed offer
 * @param geography all regions and gemeenten by id
 * @param hasSite whether a region has a site, by the slug of the region
 */
export function homeVariant(
  { ownerRegion, coverage }: Pick<Service, "ownerRegion" | "coverage">,
  geography: Pick<Geography, "regions" | "municipalities">,
  hasSite: (slug: string) => boolean,
): string {
  const { regions } = geography;
  const owner = regions.get(ownerRegion ?? "");
  const chain = owner === undefined ? [] : [owner, ...ancestorsOf(owner, regions)];
  const home = chain.find(
    ({ _id, slug }) => hasSite(slug) && coversRegion(coverage, _id, geography),
  );
  return home?.slug ?? NATIONAL;
}
