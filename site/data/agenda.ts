import {
  type Content,
  type Event,
  type Organization,
  publicPath,
} from "@digiplein/content-schema/site";
import { byMonth, entriesOf, type Line, type Month, nextEntries } from "../lib/agenda/entries.ts";
import type { EventCard, EventView } from "../lib/agenda/event.ts";
import { goesOn } from "../lib/agenda/meetings.ts";
import { loadContent } from "./content.ts";
import { eventCard, eventView } from "./events.ts";
import { pageOf } from "./offer-page.ts";
import { originOf } from "./origin.ts";
import { today } from "./region.ts";
import { wordsForSearch } from "./search.ts";
import { shellOf } from "./shell.ts";
import type { OriginView, PageView } from "./views.ts";

/** The agenda of this site. */
export interface AgendaView extends PageView {
  /** Name of the region; absent on the national site. */
  regionName?: string;
  /** What is in a gemeente or region, and what is for everybody. */
  local: Month[];
  national: Month[];
  /** Who organises something, and wants it here, mails to it. */
  mailbox?: string;
}

/** The page of an event. */
export interface EventPageView extends PageView {
  event: EventView;
  origin: OriginView;
  searchWords: string;
  /** Whether nothing of it is still to come. */
  isOver: boolean;
  /** Address of the same event's canonical page, when this one repeats it. */
  original?: string;
}

/** What is still to come, of everything on this site or what is wanted. */
const comingCards = (content: Content, wanted: (event: Event) => boolean = () => true) =>
  content.all.event
    .filter(wanted)
    .map((event) => eventCard(event, content))
    .filter(({ meetings }) => meetings.length > 0);

/** The whole agenda by month. */
export async function loadAgenda(): Promise<AgendaView> {
  const content = await loadContent();
  const { mailbox } = content.settings;
  const cards = comingCards(content);
  const months = (isNational: boolean) =>
    byMonth(
      entriesOf(
        cards.filter((card) => card.isNational === isNational),
        today,
      ),
    );
  return {
    shell: shellOf(content),
    ...(content.region && { regionName: content.region.title }),
    local: months(false),
    national: months(true),
    ...(mailbox && { mailbox }),
  };
}

/** The slugs of the events that have a page on this site: also what is over keeps its page. */
export async function eventSlugs(): Promise<string[]> {
  const content = await loadContent();
  return content.all.event.filter((event) => pageOf(event, content).isHere).map(({ slug }) => slug);
}

/**
 * The page of one event.
 *
 * @param slug last part of its path
 * @returns undefined when this variant shows no such event
 */
export async function loadEvent(slug: string): Promise<EventPageView | undefined> {
  const content = await loadContent();
  const event = content.all.event.find((candidate) => candidate.slug === slug);
  if (!event) return undefined;
  const { original } = pageOf(event, content);
  return {
    shell: shellOf(content),
    event: eventView(event, content),
    origin: originOf(event, content.settings.reviewNotice),
    searchWords: await wordsForSearch(event.title, event.summary),
    isOver: !isToCome(event, content),
    ...(original && { original }),
  };
}

const isToCome = (event: Event, content: Content) => eventCard(event, content).meetings.length > 0;

/** The paths of the events that are still to come and have their canonical page here, for search engines. */
export const eventPaths = (content: Content): string[] =>
  content.all.event
    .filter((event) => isToCome(event, content))
    .filter((event) => {
      const { isHere, original } = pageOf(event, content);
      return isHere && original === undefined;
    })
    .map(publicPath);

/** How many events a block about "soon" names. */
const SOON = 3;

/** What one organization does soon. */
export const soonOf = (content: Content, { _id }: Organization): Line[] =>
  nextEntries(
    comingCards(content, ({ organization }) => organization === _id),
    SOON,
  );

/** What is soon in the region of this site; nothing on the national one, where one chooses a gemeente. */
export const soonHere = (content: Content): Line[] =>
  content.region ? nextEntries(localCards(content), SOON) : [];

const localCards = (content: Content): EventCard[] =>
  comingCards(content).filter(({ isNational }) => !isNational);

/** Whether anything that goes on is for one gemeente or its region. */
export const hasAgenda = (content: Content, slug: string): boolean =>
  localCards(content).some(
    ({ gemeenten, meetings }) => gemeenten.includes(slug) && goesOn(meetings),
  );
