import { addDays, type Day } from "@digiplein/content-schema/time";
import type { EventCard } from "./event.ts";
import type { Meeting } from "./meetings.ts";
import { monthText } from "./words.ts";

/** A line of the agenda: one day of one event. */
export interface Entry {
  event: EventCard;
  meeting: Meeting;
  /** Whether an earlier line tells about the event already, so that this one can be short. */
  isRepeat: boolean;
}

/** The lines of one month. */
export interface Month {
  /** `2026-11` */
  id: string;
  /** `november 2026` */
  title: string;
  entries: Entry[];
}

/** A weekly group must not fill the list: of each event its days in so many days, and its next one. */
const LISTED_DAYS = 92;

/** A day of an event on a list of single days. */
export type Line = Pick<Entry, "event" | "meeting">;

const byTime = (a: Line, b: Line) =>
  Date.parse(a.meeting.startsAt) - Date.parse(b.meeting.startsAt) ||
  a.event.title.localeCompare(b.event.title, "nl");

/**
 * The lines of an agenda in the order in which they happen.
 *
 * @param events with their coming days
 * @param today the day of the build
 */
export function entriesOf(events: readonly EventCard[], today: Day): Entry[] {
  const last = addDays(today, LISTED_DAYS);
  const told = new Set<EventCard>();
  return events
    .flatMap((event) => {
      const next = event.meetings.find(({ isCancelled }) => !isCancelled);
      return event.meetings
        .filter((meeting) => meeting.day <= last || meeting === next)
        .map((meeting) => ({ event, meeting }));
    })
    .toSorted(byTime)
    .map(({ event, meeting }) => {
      const isRepeat = told.has(event);
      if (!meeting.isCancelled) told.add(event);
      return { event, meeting, isRepeat };
    });
}

/** Lines by month, without empty months. */
export function byMonth(entries: readonly Entry[]): Month[] {
  const months = Map.groupBy(entries, ({ meeting }) => meeting.day.slice(0, 7));
  return [...months].map(([id, own]) => ({ id, title: monthText(id), entries: own }));
}

/**
 * The next day of each event that goes on, nearest first.
 *
 * @param most how many at most
 */
export function nextEntries(events: readonly EventCard[], most: number): Line[] {
  return events
    .flatMap((event) => {
      const meeting = event.meetings.find(({ isCancelled }) => !isCancelled);
      return meeting ? [{ event, meeting }] : [];
    })
    .toSorted(byTime)
    .slice(0, most);
}
