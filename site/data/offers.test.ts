import type { Content } from "@digiplein/content-schema/site";
import { describe, expect, test, vi } from "vitest";
import { COAST_SITE, contentWith as countryWith } from "./fixtures/country.ts";
import { organization, service } from "./fixtures/offer.ts";
import { localOffers, nationalOffers, offerView, provincesOf } from "./offers.ts";
import { withOverrides } from "./overrides.ts";

// Before region.ts reads the clock.
vi.hoisted(() => {
  process.env.DIGIPLEIN_NOW = "2026-11-22T12:00:00Z";
});

const address = { _type: "address", street: "Straat", houseNumber: "1", postcode: "1234 AB" };
const location = (slug: string, changes: object) => ({
  _id: `location-${slug}`,
  _type: "location",
  name: slug,
  slug,
  kind: "physical",
  municipality: "municipality-stad",
  ...changes,
});
const locations = [
  location("open", { visibility: "full", address: { ...address, city: "Stad" } }),
  location("half", { visibility: "placeOnly", address: { ...address, city: "Stad" } }),
  location("geheim", { visibility: "secret", municipality: undefined }),
];

/** The content of a small country with these offers. */
const contentWith = (...services: object[]): Content =>
  countryWith({ organization: [organization], service: services, location: locations });

const names = (cards: { name: string }[]) => cards.map(({ name }) => name);

describe("offers per gemeente", () => {
  const content = contentWith(
    service("overal", { scope: "national" }),
    service("in-de-regio", { scope: "regions", regions: ["region-kust"] }),
    service("aan-huis", { scope: "municipalities", municipalities: ["municipality-aan-zee"] }),
    service(
      "dicht",
      { scope: "regions", regions: ["region-kust"] },
      { status: "temporarilyClosed" },
    ),
  );
  const [here, elsewhere] = content.all.municipality;
  if (!here || !elsewhere) throw new Error("this test needs two gemeenten");

  test("takes its own and its region's, those that are closed last", () => {
    const local = localOffers(content, here);
    expect(names(local)).toEqual(["aan-huis", "in-de-regio", "dicht"]);
    expect(local.map(({ closed }) => closed)).toEqual([false, false, true]);
    expect(localOffers(content, elsewhere)).toEqual([]);
  });

  test("keeps the national ones apart, for everyone", () => {
    expect(names(nationalOffers(content))).toEqual(["overal"]);
  });

  test("links the gemeenten of an offer, and names its regions", () => {
    const areas = content.all.service.map((one) => [one.name, offerView(one, content).areas]);
    expect(Object.fromEntries(areas)).toMatchObject({
      overal: [],
      "aan-huis": [{ name: "aan-zee", path: "/hulp/gemeente/aan-zee/" }],
      "in-de-regio": [{ name: "Kust" }],
    });
  });

  test("groups gemeenten by province in Dutch order", () => {
    expect(provincesOf(content.all.municipality)).toEqual([
      { name: "Aarde", gemeenten: [{ name: "aan-zee", path: "/hulp/gemeente/aan-zee/" }] },
      { name: "Berg", gemeenten: [{ name: "stad", path: "/hulp/gemeente/stad/" }] },
    ]);
  });
});

describe("an offer on its page", () => {
  const view = (changes: object) => {
    const content = contentWith(service("een", { scope: "national" }, changes));
    const [offer] = content.all.service;
    if (!offer) throw new Error("this test needs an offer");
    return offerView(offer, content);
  };

  test("tells of a location what visitors may know", () => {
    const places = ["open", "half", "geheim"].map((slug) => ({
      _type: "place",
      _key: slug,
      location: `location-${slug}`,
    }));
    const shown = view({ places });
    expect(shown.locations.map(({ where }) => where)).toEqual([
      "Straat 1, 1234 AB Stad",
      "Stad",
      "Het adres is geheim. Vraag het aan de organisatie.",
    ]);
    expect(JSON.stringify(shown.locations.slice(1))).not.toContain("1234");
  });

  test("leaves out what is past", () => {
    const start = { _type: "start", kind: "dates", dates: ["2020-01-06", "2999-01-07"] };
    const until = (day: string) => ({ _type: "alert", text: "Geen groep.", until: day });
    expect(view({ start }).facts.start?.dates).toEqual(["2999-01-07"]);
    expect(view({ alert: until("2020-01-06") }).alert).toBeUndefined();
    expect(view({ alert: until("2999-01-07") }).alert).toMatchObject({ text: "Geen groep." });
  });

  test("has its opening hours as lines", () => {
    expect(view({}).facts.hours).toEqual([]);
    const openingHours = { _type: "openingHours", alwaysOpen: true, note: "Ook met Kerst." };
    expect(view({ openingHours }).facts.hours).toEqual(["Dag en nacht open", "Ook met Kerst."]);
  });
});

test("a regional change shows on the region's own site, in the list and on the page", () => {
  const documents = {
    organization: [organization],
    service: [service("overal", { scope: "national" })],
    location: locations,
    serviceOverride: [
      {
        _id: "serviceOverride-kust",
        _type: "serviceOverride",
        base: "service-overal",
        ownerRegion: "region-kust",
        summary: "Bij ons aan de kust.",
        contact: { _type: "contact", phone: "0113 123 456" },
        places: [{ _type: "place", _key: "een", location: "location-open" }],
      },
    ],
  };
  const seenOn = (variant?: typeof COAST_SITE) => {
    const content = withOverrides(countryWith(documents, variant), "2026-11-22");
    const [offer] = content.all.service;
    if (!offer) throw new Error("this test needs an offer");
    const { summary, contact, locations: places } = offerView(offer, content);
    const [card] = nationalOffers(content);
    return { listed: card?.summary, summary, phone: contact.phone, where: places[0]?.where };
  };
  expect(seenOn()).toEqual({
    listed: "Een aanbod.",
    summary: "Een aanbod.",
    phone: undefined,
    where: undefined,
  });
  expect(seenOn(COAST_SITE)).toEqual({
    listed: "Bij ons aan de kust.",
    summary: "Bij ons aan de kust.",
    phone: "0113 123 456",
    where: "Straat 1, 1234 AB Stad",
  });
});

describe("facts that grow old", () => {
  const check = (slug: string, checkedOn: string) => ({
    _id: `check-${slug}`,
    _type: "check",
    subject: `service-${slug}`,
    checkedOn,
    checkedBy: "Redacteur",
    how: "phone",
    result: "confirmed",
  });
  const CHECKED: Record<string, string> = {
    weg: "2024-01-01",
    gevaar: "2024-01-01",
    laat: "2025-11-01",
    vers: "2026-11-01",
  };
  const inTown = { scope: "municipalities", municipalities: ["municipality-aan-zee"] };
  const contentOf = (...slugs: string[]) =>
    countryWith({
      organization: [organization],
      service: slugs.map((slug) => service(slug, inTown, { crisis: slug === "gevaar" })),
      check: slugs.map((slug) => check(slug, CHECKED[slug] ?? "")),
    });
  const listed = (content: Content) => {
    const [town] = content.all.municipality;
    return names(town ? localOffers(content, town) : []);
  };
  const unlisted = (content: Content) =>
    content.all.service
      .map((one) => offerView(one, content))
      .filter(({ isUnlisted }) => isUnlisted);

  test("put an offer lower, then take it out of lists but keep its page out of search engines", () => {
    const content = contentOf("weg", "laat", "vers");
    expect(listed(content)).toEqual(["vers", "laat"]);
    expect(names(unlisted(content))).toEqual(["weg"]);
  });

  test("never take away help in danger, nor the last offer of a gemeente", () => {
    expect(listed(contentOf("gevaar", "vers"))).toEqual(["vers", "gevaar"]);
    for (const content of [contentOf("weg"), contentOf("gevaar", "vers")])
      expect(unlisted(content)).toEqual([]);
    expect(listed(contentOf("weg"))).toEqual(["weg"]);
  });
});
