import {
  type Content,
  coveredMunicipalities,
  type Event,
  type Location,
  type Organization,
  publicPath,
} from "@digiplein/content-schema/site";
import type { EventCard, EventView } from "../lib/agenda/event.ts";
import { goesOn, meetingsOf } from "../lib/agenda/meetings.ts";
import { structuredEvents } from "../lib/agenda/structured.ts";
import { repeatText } from "../lib/agenda/words.ts";
import { href } from "../lib/href.ts";
import { inScript } from "../lib/json-ld.ts";
import { audienceNames, costSentences, costText } from "../lib/offer-words.ts";
import { locationViews, whereabouts } from "./locations.ts";
import { pageOf } from "./offer-page.ts";
import { env, today } from "./region.ts";

const list = new Intl.ListFormat("nl", { type: "conjunction" });

/** Beyond so many names a line is no longer read. */
const MOST_NAMES = 4;

const made = new WeakMap<Event, EventCard>();

/** An event as lists show it, with its days from the day of the build on; made once. */
export function eventCard(event: Event, content: Content): EventCard {
  const card = made.get(event) ?? makeCard(event, content);
  made.set(event, card);
  return card;
}

function makeCard(event: Event, content: Content): EventCard {
  const { title, summary, audiences, costs, status, isExample, coverage, series } = event;
  const { name, ...organization } = organizationOf(event, content);
  const covered = coveredMunicipalities(coverage, { regions: content.byId.region });
  const gemeenten = covered.flatMap((id) => content.byId.municipality.get(id) ?? []);
  return {
    title,
    summary,
    path: pageOf(event, content).link,
    audiences,
    who: audienceNames(audiences),
    where: whereText(event, content),
    cost: costText(costs),
    organization: { name, path: publicPath(organization) },
    isNational: coverage.scope === "national",
    gemeenten: [...new Set(gemeenten.map(({ slug }) => slug))],
    area: areaText(event, content),
    status,
    isExample,
    meetings: meetingsOf(series, status === "cancelled", today),
  };
}

/** An event as its own page shows it. */
export function eventView(event: Event, content: Content): EventView {
  const { series, onlineUrl, registration, costs, audiences, isExample, service } = event;
  const card = eventCard(event, content);
  const repeats = repeatText(series);
  const location = content.byId.location.get(event.location ?? "");
  const [view] = location ? locationViews([{ location: location._id }], content) : [];
  const offer = content.byId.service.get(service ?? "");
  const isSecret = location?.visibility === "secret";
  return {
    ...card,
    ...(repeats && { repeats }),
    ...(view && { location: view }),
    ...(onlineUrl && { onlineUrl }),
    costs: costSentences(costs),
    ...(registration && { registration }),
    ...(offer && { offer: { name: offer.name, path: pageOf(offer, content).link } }),
    isForYouth: audiences.every((one) => one === "child" || one === "youth"),
    ...(!isExample && !isSecret && goesOn(card.meetings) && { data: dataOf(event, card, content) }),
  };
}

/** parseContent keeps only events whose organization is there too, so a gap is our mistake. */
function organizationOf(event: Event, content: Content): Organization {
  const organization = content.byId.organization.get(event.organization);
  if (organization) return organization;
  throw new Error(`Event "${event._id}" names "${event.organization}", which is not loaded.`);
}

/** Where it is in a few words, as far as visitors may know. */
function whereText({ location: id = "", onlineUrl }: Event, content: Content): string {
  const location = content.byId.location.get(id);
  if (!location) return "Online";
  const place = whereabouts(location, content);
  const text =
    location.visibility === "secret"
      ? "Het adres is geheim"
      : [location.name, place].filter((part) => part && part !== "Online").join(", ");
  return onlineUrl ? `${text}, of online` : text;
}

/** For which regions or gemeenten it is. */
function areaText({ coverage }: Event, content: Content): string {
  const { scope } = coverage;
  if (scope === "national") return "Heel Nederland";
  const names =
    scope === "regions"
      ? coverage.regions.flatMap((id) => content.byId.region.get(id)?.title ?? [])
      : coverage.municipalities.flatMap((id) => content.byId.municipality.get(id)?.name ?? []);
  return names.length > MOST_NAMES ? `${names.length} gemeenten` : list.format(names);
}

/** Where one goes, without a name that tells; nothing of a place that must stay unknown. */
export function placeOf({ location: id = "", onlineUrl }: Event, content: Content): string {
  const location = content.byId.location.get(id);
  if (!location) return onlineUrl ? "Online" : "";
  return location.visibility === "secret" ? "" : (whereabouts(location, content) ?? "");
}

function knownPlace({ name, visibility, address, municipality = "" }: Location, content: Content) {
  const city = address?.city ?? content.byId.municipality.get(municipality)?.name;
  const { street, houseNumber, postcode } = address ?? {};
  const isFull = visibility === "full" && houseNumber !== undefined;
  return {
    name,
    ...(city && { city }),
    ...(isFull && { street: [street, houseNumber].filter(Boolean).join(" ") }),
    ...(isFull && postcode && { postcode }),
  };
}

function dataOf(event: Event, card: EventCard, content: Content): string {
  const location = content.byId.location.get(event.location ?? "");
  const data = structuredEvents({
    title: event.title,
    summary: event.summary,
    url: pageOf(event, content).original ?? new URL(href(card.path), env.DIGIPLEIN_SITE_URL).href,
    organization: card.organization.name,
    ...(location && location.kind !== "virtual" && { place: knownPlace(location, content) }),
    ...(event.onlineUrl && { onlineUrl: event.onlineUrl }),
    isFree: event.costs.length > 0 && event.costs.every(({ kind }) => kind === "free"),
    meetings: card.meetings,
  });
  return inScript(data);
}
