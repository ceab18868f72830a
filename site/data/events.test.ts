import type { Event } from "@digiplein/content-schema/site";
import { expect, test } from "vitest";
import { calendarOf } from "./calendars.ts";
import { eventCard, eventView, placeOf } from "./events.ts";
import { contentWith } from "./fixtures/country.ts";
import { organization, service } from "./fixtures/offer.ts";

const STREET = "Lindelaan";
const address = { _type: "address", street: STREET, houseNumber: "1", postcode: "1234 AB" };
const location = (slug: string, changes: object) => ({
  _id: `location-${slug}`,
  _type: "location",
  name: `Zaal ${slug}`,
  slug,
  kind: "physical",
  municipality: "municipality-stad",
  ...changes,
});
const full = { ...address, city: "Stad" };
const locations = [
  location("open", { visibility: "full", address: full }),
  location("half", { visibility: "placeOnly", address: full }),
  location("geheim", { visibility: "secret", municipality: undefined }),
];

const event = (slug: string, changes: object = {}) => ({
  _id: `event-${slug}`,
  _type: "event",
  _updatedAt: "2026-11-01T08:00:00Z",
  title: slug,
  slug,
  summary: "Een avond.",
  status: "planned",
  audiences: ["parent"],
  organization: organization._id,
  series: {
    _type: "series",
    // Ahead of any day on which this test runs.
    date: "2999-01-07",
    startsAt: "19:30",
    endsAt: "21:00",
  },
  location: "location-open",
  coverage: { _type: "coverage", scope: "municipalities", municipalities: ["municipality-stad"] },
  sources: [],
  ...changes,
});

/** The content of a small country with one event. */
function worldWith(changes: object) {
  const content = contentWith({
    organization: [organization],
    service: [service("groep", { scope: "national" })],
    location: locations,
    event: [event("avond", changes)],
  });
  const [one] = content.all.event;
  if (!one) throw new Error("this test needs an event");
  return { content, one };
}

/** All that a visitor or a machine gets of one event. */
function everythingOf(changes: object): string {
  const { content, one } = worldWith(changes);
  return JSON.stringify([
    eventCard(one, content),
    eventView(one, content),
    calendarOf(content),
    placeOf(one, content),
  ]);
}

test("a full address stands on the page, in the calendar and in the data", () => {
  const { content, one } = worldWith({});
  expect(eventCard(one, content).where).toBe("Zaal open, Lindelaan 1, 1234 AB Stad");
  expect(calendarOf(content)).toContain("LOCATION:Lindelaan 1\\, 1234 AB Stad");
  expect(JSON.parse(eventView(one, content).data ?? "")).toMatchObject([
    {
      "@type": "Event",
      startDate: "2999-01-07T19:30:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      location: [{ "@type": "Place", address: { streetAddress: "Lindelaan 1" } }],
    },
  ]);
});

test("of a place-only location nobody gets the street, in no form", () => {
  const all = everythingOf({ location: "location-half" });
  expect(all).toContain("Stad");
  expect(all).not.toContain(STREET);
  expect(all).not.toContain("1234");
  expect(everythingOf({})).toContain(STREET);
});

test("of a secret location nobody gets anything, machines not even the event", () => {
  const { content, one } = worldWith({ location: "location-geheim" });
  expect(eventCard(one, content).where).toBe("Het adres is geheim");
  expect(eventView(one, content).data).toBeUndefined();
  expect(calendarOf(content)).not.toContain("LOCATION");
});

test("an invented event is none to machines, nor is one that does not go on", () => {
  for (const changes of [{ isExample: true }, { status: "cancelled" }]) {
    const { content, one } = worldWith(changes);
    expect(eventView(one, content).data).toBeUndefined();
  }
});

test("a text cannot end the script that holds the data", () => {
  expect(everythingOf({ title: "</script><b>" })).toContain("\\\\u003c/script>");
});

test.each<[string, object, Partial<ReturnType<typeof eventCard>>]>([
  ["in a gemeente", {}, { isNational: false, gemeenten: ["stad"], area: "stad" }],
  [
    "in a region",
    { coverage: { _type: "coverage", scope: "regions", regions: ["region-kust"] } },
    { isNational: false, gemeenten: ["aan-zee"], area: "Kust" },
  ],
  [
    "everywhere, online",
    {
      coverage: { _type: "coverage", scope: "national" },
      location: undefined,
      onlineUrl: "https://example.org/",
    },
    { isNational: true, gemeenten: [], area: "Heel Nederland", where: "Online" },
  ],
  [
    "in a hall and online",
    { onlineUrl: "https://example.org/" },
    { where: "Zaal open, Lindelaan 1, 1234 AB Stad, of online" },
  ],
])("where it is: %s", (_name, changes, expected) => {
  const { content, one } = worldWith(changes);
  expect(eventCard(one, content)).toMatchObject(expected);
});

test("for young people alone, and with the offer it belongs to", () => {
  const young = (audiences: Event["audiences"]) => {
    const { content, one } = worldWith({ audiences, service: "service-groep" });
    return eventView(one, content);
  };
  expect(young(["child", "youth"])).toMatchObject({
    isForYouth: true,
    offer: { name: "groep", path: "/hulp/aanbod/groep/" },
  });
  expect(young(["youth", "parent"]).isForYouth).toBe(false);
});
