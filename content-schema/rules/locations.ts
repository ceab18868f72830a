import type { Advice } from "./advice.ts";

/** As much of a location as the rules look at. */
type Location = {
  kind: string;
  visibility: string;
  name: string;
  address?: unknown;
  municipality?: string | undefined;
  latitude?: number | undefined;
  longitude?: number | undefined;
  routeNote?: string | undefined;
};

/** What would lead someone to the door. */
const LEADS_THERE = ["address", "latitude", "longitude", "routeNote"] as const;

/**
 * Of a secret location nothing is stored that leads there, so that nothing can leak: no address, no
 * coordinates, no route, and no postcode in its name.
 * @param location a location with its visibility
 */
export function checkSecret(location: Location): Advice | null {
  if (location.visibility !== "secret") return null;
  const leak = LEADS_THERE.find((field) => location[field] !== undefined);
  if (leak !== undefined) {
    return {
      message: "Dit is een geheime locatie. Wat hier staat, wijst de weg ernaartoe.",
      fix: "Maak dit veld leeg: van een geheime locatie bewaren we geen adres, coördinaten of route.",
      path: [leak],
    };
  }
  if (!/\b\d{4}\s?[A-Z]{2}\b/i.test(location.name)) return null;
  return {
    message: "In de naam van deze geheime locatie staat een postcode.",
    fix: "Gebruik een naam zonder adres, bijvoorbeeld: Geheime opvanglocatie.",
    path: ["name"],
  };
}

/**
 * What a kind of location needs: a place to go to or to write to has an address, something online
 * has none.
 * @param location a location with its kind
 */
export function checkLocationKind(location: Location): Advice | null {
  const { kind, visibility, address, municipality } = location;
  if (kind === "virtual") {
    return address === undefined
      ? null
      : {
          message: "Iets wat online is heeft geen adres.",
          fix: "Haal het adres weg, of kies ‘Een plek’.",
          path: ["address"],
        };
  }
  if (municipality === undefined && visibility !== "secret") {
    return {
      message: "Er staat niet in welke gemeente dit is.",
      fix: "Kies de gemeente.",
      path: ["municipality"],
    };
  }
  if (address !== undefined || visibility !== "full") return null;
  return {
    message: "Er staat geen adres.",
    fix: "Vul het adres in, of kies ‘Alleen de plaats’.",
    path: ["address"],
  };
}

/**
 * Coordinates come in pairs and lie in the European Netherlands (RD bounding box, in WGS 84 degrees).
 * @param location latitude and longitude in degrees
 */
export function checkCoordinates({
  latitude,
  longitude,
}: Pick<Location, "latitude" | "longitude">): Advice | null {
  if (latitude === undefined && longitude === undefined) return null;
  const fix = "Vul beide in, bijvoorbeeld 51,50 en 3,89, of laat ze beide leeg.";
  if (latitude === undefined || longitude === undefined) {
    const path = [latitude === undefined ? "latitude" : "longitude"];
    return { message: "Er staat maar één coördinaat.", fix, path };
  }
  if (latitude < 50.7 || latitude > 53.6) {
    return { message: "Deze breedtegraad ligt niet in Nederland.", fix, path: ["latitude"] };
  }
  if (longitude < 3.2 || longitude > 7.3) {
    return { message: "Deze lengtegraad ligt niet in Nederland.", fix, path: ["longitude"] };
  }
  return null;
}
