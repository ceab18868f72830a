import type { ContentDocument, DocumentOf } from "./documents/parsed.ts";
import { isVisibleIn } from "./layers/inherit.ts";
import type { Coverage } from "./objects/coverage/parsed.ts";
import { isUnlisted, isVisibleOn } from "./rules/publish-gate.ts";
import { ownerOf } from "./slugs.ts";

/** The name of the national variant; every other name is the slug of a region document. */
export const NATIONAL = "landelijk";

/** Which site is being built. The gemeenten it serves are those of its region document. */
export type Variant = {
  /** Name of the variant: `landelijk` or the slug of a region document, e.g. `zeeland`. */
  regionId: string;
  /** Whether invented example offers are shown (demo and tests). */
  includeExamples: boolean;
  /** The day of the build, `2026-11-22`: what is not visible on it is left out. Absent: any day. */
  today?: string;
};

/** What a site needs to know of all regions and gemeenten before it can choose its documents. */
export type Geography = {
  /** `_id` of the variant's own region document; absent on the national site. */
  ownRegion: string | undefined;
  /** `_id`s of the own region and the regions it is part of, nearest first; empty: national. */
  chain: readonly string[];
  regions: ReadonlyMap<string, DocumentOf<"region">>;
  municipalities: ReadonlyMap<string, DocumentOf<"municipality">>;
};

/**
 * Whether a document is the variant's to answer for: national, or of its own region or one above it,
 * whose content it inherits. A mistake in it stops the build; a mistake elsewhere only warns.
 */
export function isOurs(owner: string | undefined, { chain }: Geography): boolean {
  return isVisibleIn({ ownerRegion: owner }, chain);
}

/**
 * Whether a document belongs on the site. Ownership decides for texts, coverage for offers. (What an
 * offer names, and the checks of what is shown, come along whoever owns them; see companions.ts.)
 */
export function isShown(
  document: ContentDocument,
  variant: Variant,
  geography: Geography,
): boolean {
  if (document._type === "check") return false;
  if ("coverage" in document) {
    return isCurrent(document, variant) && coversVariant(document, geography);
  }
  if (document._type === "region") return true;
  if (document._type === "municipality") return isServed(document._id, geography);
  // Who lives in a region gets its route to help on the national site too.
  const isRoute = document._type === "helpRoute" && geography.ownRegion === undefined;
  return isRoute || isOurs(ownerOf(document), geography);
}

/** Whether a gemeente lies in the variant's region; the national site serves them all. */
function isServed(id: string, { ownRegion, regions }: Geography): boolean {
  return ownRegion === undefined || regions.get(ownRegion)?.municipalities.includes(id) === true;
}

/** Whether an offer stands on any site, on the day of the build. */
function isCurrent(document: ContentDocument, { today }: Variant): boolean {
  if ("status" in document && isUnlisted(document.status)) return false;
  return document._type !== "service" || today === undefined || isVisibleOn(document, today);
}

function coversVariant({ coverage }: { coverage: Coverage }, geography: Geography): boolean {
  return (
    geography.ownRegion === undefined || coversRegion(coverage, geography.ownRegion, geography)
  );
}

/**
 * Whether an offer is given in a region, and so shows on its site.
 * @param coverage where the offer is given
 * @param regionId `_id` of the region
 */
export function coversRegion(
  coverage: Coverage,
  regionId: string,
  { regions, municipalities }: Pick<Geography, "regions" | "municipalities">,
): boolean {
  if (coverage.scope === "national") return true;
  const served = regions.get(regionId)?.municipalities ?? [];
  return coveredMunicipalities(coverage, { regions }).some(
    (id) => municipalities.has(id) && served.includes(id),
  );
}

/**
 * The ids of the gemeenten in which an offer is given, regions unfolded; empty for a national one.
 * @param coverage where the offer is given
 */
export function coveredMunicipalities(
  coverage: Coverage,
  { regions }: Pick<Geography, "regions">,
): string[] {
  switch (coverage.scope) {
    case "national":
      return [];
    case "regions":
      return coverage.regions.flatMap((id) => regions.get(id)?.municipalities ?? []);
    case "municipalities":
    case "postcodes":
      return coverage.municipalities;
  }
}
