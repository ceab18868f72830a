import { placesByGemeente } from "@digiplein/content-schema/reference";
import type { GemeenteLine } from "../lib/finder/gemeenten.ts";
import { loadContent } from "./content.ts";

/** The gemeenten of this site with the places in them. */
export async function loadGemeenteLines(): Promise<GemeenteLine[]> {
  const { all } = await loadContent();
  return all.municipality.map(({ slug, name, gemeentecode }) => [
    slug,
    name,
    placesByGemeente[gemeentecode] ?? [],
  ]);
}
