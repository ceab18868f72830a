import type { Content, Event } from "@digiplein/content-schema/site";
import { type CalendarEvent, calendarFile } from "../lib/agenda/calendar.ts";
import { atomFeed } from "../lib/agenda/feed.ts";
import { dayText, timesText } from "../lib/agenda/words.ts";
import { href } from "../lib/href.ts";
import { loadContent } from "./content.ts";
import { eventCard, placeOf } from "./events.ts";
import { env, today } from "./region.ts";

/** The files of the agenda: calendars to download or follow, and news. Other pages link to them. */
export const AGENDA_FILES = { calendar: "/agenda/agenda.ics", feed: "/agenda/feed.xml" } as const;

/** A document of a store that does not say when it changed, as in a test. */
const UNKNOWN = "2026-01-01T00:00:00Z";

function calendarEvent(event: Event, content: Content): CalendarEvent {
  const place = placeOf(event, content);
  return {
    id: event._id,
    updatedAt: event._updatedAt ?? UNKNOWN,
    ...(place && { place }),
    isExample: event.isExample,
    meetings: eventCard(event, content).meetings,
  };
}

/**
 * The calendar of everything on this site.
 *
 * @param content all content of this variant
 * @param wanted which of its events
 */
export const calendarOf = (content: Content, wanted: (event: Event) => boolean = () => true) =>
  calendarFile(content.all.event.filter(wanted).map((event) => calendarEvent(event, content)));

/** The calendar of everything on this site. */
export const agendaCalendar = async (): Promise<string> => calendarOf(await loadContent());

/** The calendar of one event; undefined when this variant shows no such event. */
export async function eventCalendar(slug: string): Promise<string | undefined> {
  const content = await loadContent();
  const isIt = (event: Event) => event.slug === slug;
  return content.all.event.some(isIt) ? calendarOf(content, isIt) : undefined;
}

/** The calendar of one gemeente with what is for everybody. */
export async function gemeenteCalendar(slug: string): Promise<string> {
  const content = await loadContent();
  return calendarOf(content, (event) => {
    const { isNational, gemeenten } = eventCard(event, content);
    return isNational || gemeenten.includes(slug);
  });
}

/** The feed of everything that is still to come, in Atom. */
export async function agendaFeed(): Promise<string> {
  const content = await loadContent();
  const full = (path: string) => new URL(href(path), env.DIGIPLEIN_SITE_URL).href;
  const { title } = content.settings;
  const head = {
    title: `Agenda van ${title}`,
    siteTitle: title,
    url: full("/agenda/"),
    feedUrl: full(AGENDA_FILES.feed),
  };
  const year = today.slice(0, 4);
  const entries = content.all.event.flatMap((event) => {
    const { meetings, where, who, organization, path } = eventCard(event, content);
    const [next] = meetings;
    if (!next) return [];
    return {
      id: event._id,
      updatedAt: event._updatedAt ?? UNKNOWN,
      title: event.title,
      url: full(path),
      lines: [
        event.summary,
        ...meetings.slice(0, 6).map((one) => {
          const off = one.isCancelled ? "Gaat niet door: " : "";
          return `${off}${dayText(one.day, year)}, ${timesText(one)}.`;
        }),
        `Voor ${who.toLowerCase()}. ${where}. Van ${organization.name}.`,
      ],
    };
  });
  return atomFeed(head, entries);
}
