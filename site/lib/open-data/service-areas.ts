import {
  type Content,
  type Coverage,
  coveredMunicipalities,
  type Municipality,
} from "@digiplein/content-schema/site";
import { known } from "./known.ts";
import { uuid } from "./uuid.ts";

/**
 * HSDS `service_area`s: the whole country, or each gemeente with its TOOI uri. Regions are unfolded,
 * since no register names them.
 */
export function hsdsServiceAreas(
  coverage: Coverage,
  { region, municipality }: Pick<Content["byId"], "region" | "municipality">,
  parent: string,
) {
  if (coverage.scope === "national") {
    return [{ id: uuid("area/nl", parent), name: "Heel Nederland" }];
  }
  const ids = new Set(coveredMunicipalities(coverage, { regions: region }));
  const postcodes = coverage.scope === "postcodes" ? coverage.postcodes : [];
  return [...ids]
    .flatMap((id) => municipality.get(id) ?? [])
    .toSorted((one, other) => (one.gemeentecode < other.gemeentecode ? -1 : 1))
    .map((gemeente) =>
      known({
        id: uuid(`area/${gemeente.gemeentecode}`, parent),
        name: gemeente.name,
        description: postcodes.length > 0 ? `Alleen de postcodes ${postcodes.join(", ")}.` : "",
        uri: tooiUri(gemeente),
      }),
    );
}

/** How the government's register of organisations names a gemeente. */
function tooiUri({ gemeentecode }: Municipality): string {
  return `https://identifier.overheid.nl/tooi/id/gemeente/gm${gemeentecode}`;
}
