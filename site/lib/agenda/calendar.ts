import { createEvents, type EventAttributes } from "ics";
import { stableId } from "./ids.ts";
import type { Meeting } from "./meetings.ts";

/** As much of an event as a calendar may hold. */
export interface CalendarEvent {
  /** Stable: `_id` of the document. */
  id: string;
  /** When it last changed, ISO 8601 in UTC. */
  updatedAt: string;
  /** Where to go, without a name; absent when that must not be known. */
  place?: string;
  isExample: boolean;
  meetings: readonly Meeting[];
}

/**
 * A calendar on a shared phone must not tell why somebody goes there, so nothing in it does: one
 * title for all, no name of an organisation, no address of a page.
 */
const TITLE = "Bijeenkomst";
const DESCRIPTION = "Meer weten? Kijk op de site waar je deze afspraak vond.";

type Attributes = EventAttributes & { timestamp: number };

function attributesOf(event: CalendarEvent, meeting: Meeting): Attributes {
  const { id, updatedAt, place, isExample } = event;
  const { day, startsAt, endsAt, isCancelled } = meeting;
  return {
    uid: stableId(id, day),
    // Not the moment of the build, so that two builds of the same content are the same.
    timestamp: Date.parse(updatedAt),
    sequence: isCancelled ? 1 : 0,
    start: Date.parse(startsAt),
    end: Date.parse(endsAt),
    title: isExample ? `Voorbeeld: ${TITLE.toLowerCase()}` : TITLE,
    description: isCancelled ? "Dit gaat niet door." : DESCRIPTION,
    status: isCancelled ? "CANCELLED" : "CONFIRMED",
    ...(place && { location: place }),
  };
}

/**
 * A calendar file (RFC 5545) of the coming days of events. A day that is off stays in it as
 * cancelled, so that a calendar that follows it takes it away.
 *
 * @param events with their coming days
 * @throws Error when the library does not take what we give it
 */
export function calendarFile(events: readonly CalendarEvent[]): string {
  const all = events.flatMap((event) =>
    event.meetings.map((meeting) => attributesOf(event, meeting)),
  );
  const sorted = all.toSorted(
    (a, b) => Number(a.start) - Number(b.start) || (String(a.uid) < String(b.uid) ? -1 : 1),
  );
  const { value, error } = createEvents(sorted, {
    productId: "-//Agenda//NL",
    method: "PUBLISH",
    calName: "Agenda",
  });
  if (value === null) throw new Error("The agenda makes no calendar file.", { cause: error });
  return value;
}
