import type { Advice } from "./advice.ts";

/**
 * A gemeente with its own site has that gemeente alone; a region has as many as work together.
 * @param region its level and how many gemeenten it names
 */
export function checkRegionLevel(region: {
  level: string;
  municipalities: readonly unknown[];
}): Advice | null {
  if (region.level !== "municipality" || region.municipalities.length <= 1) return null;
  return {
    message: `Hier staan ${region.municipalities.length} gemeenten, maar dit is er één.`,
    fix: "Kies alleen de gemeente zelf, of kies bij niveau voor regio.",
    path: ["municipalities"],
  };
}

/**
 * What is told about a gemeente beyond the generated list was read somewhere.
 * @param municipality what can be added by hand, with its sources
 */
export function checkMunicipalSources(municipality: {
  phone14?: string | undefined;
  website?: string | undefined;
  sources: readonly unknown[];
}): Advice | null {
  const { phone14, website, sources } = municipality;
  if ((phone14 === undefined && website === undefined) || sources.length > 0) return null;
  return {
    message: "Er staat een telefoonnummer of website zonder bron.",
    fix: "Voeg de pagina van de gemeente toe waarop je het hebt gelezen.",
    path: ["sources"],
  };
}
