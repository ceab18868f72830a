/** The door to reference data that is no content: it changes with a package, not by editors. */
import places from "./places.json" with { type: "json" };
import type { PlacesByGemeente } from "./places.ts";

/** The places of every gemeente that has some with another name than its own. */
export const placesByGemeente: PlacesByGemeente = places;
