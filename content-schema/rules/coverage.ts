import type { Advice } from "./advice.ts";
import { checkPostcodeArea } from "./postcodes.ts";

/** Where an offer is given, as much as the rule looks at. */
type Coverage = {
  scope: string;
  regions: readonly unknown[];
  municipalities: readonly unknown[];
  postcodes?: readonly string[] | undefined;
};

const chooseFirst = (field: string, what: string, places: string): Advice => ({
  message: `Er is geen ${what} gekozen.`,
  fix: `Kies de ${places} waar dit aanbod is, of kies heel Nederland.`,
  path: [field],
  isGap: true,
});

/**
 * Where an offer is given: the chosen scope must name its places. Postcodes stand within their
 * gemeente, so that the offer is found by gemeente as well.
 * @param coverage the scope with the regions, gemeenten and postcode areas that are chosen
 */
export function checkCoverage(coverage: Coverage): Advice | null {
  const { scope, regions, municipalities, postcodes = [] } = coverage;
  if (scope === "regions" && regions.length === 0) {
    return chooseFirst("regions", "regio", "regio's");
  }
  if (scope === "municipalities" && municipalities.length === 0) {
    return chooseFirst("municipalities", "gemeente", "gemeenten");
  }
  if (scope !== "postcodes") return null;
  if (municipalities.length === 0) {
    return {
      ...chooseFirst("municipalities", "gemeente", "gemeenten"),
      fix: "Kies de gemeenten waarin deze postcodes liggen.",
    };
  }
  if (postcodes.length === 0) {
    return {
      message: "Er is geen postcodegebied ingevuld.",
      fix: "Vul de vier cijfers in van elke postcode, of kies hele gemeenten.",
      path: ["postcodes"],
      isGap: true,
    };
  }
  for (const [index, digits] of postcodes.entries()) {
    const advice = checkPostcodeArea(digits);
    if (advice !== null) return { ...advice, path: ["postcodes", index] };
  }
  return null;
}
