import { type Content, type Location, labels, type Place } from "@digiplein/content-schema/site";
import { hoursText } from "@digiplein/content-schema/time";
import type { LocationView } from "../lib/help.ts";
import { hoursByDay } from "./hours-by-day.ts";
import { today } from "./region.ts";

/**
 * The places of an offer, each as far as visitors may know it.
 *
 * @param places of one offer
 * @param content all content of this variant
 */
export function locationViews(
  places: readonly (Pick<Place, "location"> & Partial<Place>)[],
  content: Content,
): LocationView[] {
  return places.flatMap(({ location: id, openingHours, note }) => {
    const location = content.byId.location.get(id);
    if (!location) return [];
    const where = whereabouts(location, content);
    const { routeNote, accessibility } = location;
    return {
      name: location.name,
      ...(where && { where }),
      ...(location.visibility === "full" && location.address && { address: location.address }),
      ...hoursByDay(openingHours),
      notes: [
        ...(note ? [note] : []),
        ...(openingHours ? hoursText(openingHours, today) : []),
        ...(routeNote && location.visibility === "full" ? [routeNote] : []),
        ...accessibility.map((one) => labels.accessibility[one]),
      ],
    };
  });
}

/** What may be said of where a location is: the whole address, the place, or nothing. */
export function whereabouts(location: Location, content: Content): string | undefined {
  const { kind, visibility, address, municipality = "" } = location;
  if (visibility === "secret") return "Het adres is geheim. Vraag het aan de organisatie.";
  if (kind === "virtual") return "Online";
  const place = address?.city ?? content.byId.municipality.get(municipality)?.name;
  if (visibility === "placeOnly" || !address) return place;
  const { street, houseNumber, postcode, city } = address;
  return `${street ? `${street} ` : ""}${houseNumber}, ${postcode} ${city}`;
}
