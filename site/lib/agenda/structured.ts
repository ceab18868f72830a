import type { Event as SchemaEvent, WithContext } from "schema-dts";
import type { Meeting } from "./meetings.ts";

/** Where an event is, as far as everybody may know. */
export interface KnownPlace {
  name: string;
  city?: string;
  /** `Straat 1`; absent when only the place is known. */
  street?: string;
  postcode?: string;
}

/** As much of an event as machines read. */
export interface StructuredEvent {
  title: string;
  summary: string;
  /** Full address of its page. */
  url: string;
  organization: string;
  place?: KnownPlace;
  onlineUrl?: string;
  isFree: boolean;
  meetings: readonly Meeting[];
}

/** Of a series that goes on, a search engine needs the next few. */
const MOST = 6;

function locationOf({ place, onlineUrl }: StructuredEvent) {
  const online = onlineUrl && ({ "@type": "VirtualLocation", url: onlineUrl } as const);
  const physical = place && {
    "@type": "Place" as const,
    name: place.name,
    address: {
      "@type": "PostalAddress" as const,
      addressCountry: "NL",
      ...(place.city && { addressLocality: place.city }),
      ...(place.street && { streetAddress: place.street }),
      ...(place.postcode && { postalCode: place.postcode }),
    },
  };
  return [physical, online].filter((one) => typeof one === "object");
}

function attendanceOf({ place, onlineUrl }: StructuredEvent) {
  if (place && onlineUrl) return "https://schema.org/MixedEventAttendanceMode";
  return place
    ? "https://schema.org/OfflineEventAttendanceMode"
    : "https://schema.org/OnlineEventAttendanceMode";
}

/**
 * An event in the words of schema.org: one Event per day, as search engines ask.
 *
 * @param event never one that is invented or at a secret address
 */
export function structuredEvents(event: StructuredEvent): WithContext<SchemaEvent>[] {
  return event.meetings.slice(0, MOST).map(({ startsAt, endsAt, isCancelled }) => ({
    "@context": "https://schema.org",
    "@type": "Event",
    name: event.title,
    description: event.summary,
    url: event.url,
    startDate: startsAt,
    endDate: endsAt,
    eventStatus: isCancelled
      ? "https://schema.org/EventCancelled"
      : "https://schema.org/EventScheduled",
    eventAttendanceMode: attendanceOf(event),
    location: locationOf(event),
    isAccessibleForFree: event.isFree,
    organizer: { "@type": "Organization", name: event.organization },
  }));
}
