import { expect, test } from "vitest";
import { cost, offerFacts } from "./fixtures/offer.ts";
import type { LocationView, OfferView } from "./help.ts";
import { inScript } from "./json-ld.ts";
import { offerJsonLd } from "./offer-json-ld.ts";

const URL_OF_PAGE = "https://example.nl/hulp/aanbod/praten/";
const offer = (changes: Partial<OfferView> = {}): OfferView => ({
  name: "Praten",
  summary: "Je praat met iemand.",
  facts: offerFacts(),
  closed: false,
  isExample: false,
  isUnlisted: false,
  organization: { name: "Huis", path: "/hulp/organisatie/huis/", summary: "Een huis." },
  contact: { _type: "contact", website: "https://example.org", phone: "0800-0000" },
  check: { state: "neverChecked", isKept: false },
  report: { subject: "Fout" },
  whatHappens: [],
  areas: [],
  postcodes: [],
  locations: [],
  phases: [],
  ...changes,
});
const place = (name: string, shown: Partial<LocationView>): LocationView => ({
  name,
  notes: [],
  ...shown,
});

test("tells search engines who gives what, where and how to reach it", () => {
  expect(offerJsonLd(offer(), URL_OF_PAGE)).toEqual({
    "@context": "https://schema.org",
    "@type": "Service",
    name: "Praten",
    description: "Je praat met iemand.",
    url: URL_OF_PAGE,
    provider: { "@type": "Organization", name: "Huis" },
    areaServed: { "@type": "Country", name: "Nederland" },
    audience: { "@type": "Audience", audienceType: "Ouders" },
    availableChannel: {
      "@type": "ServiceChannel",
      serviceUrl: "https://example.org",
      servicePhone: { "@type": "ContactPoint", telephone: "0800-0000" },
    },
  });
});

test("calls an offer free only when it always is", () => {
  const offersOf = (...costs: ReturnType<typeof cost>[]) =>
    offerJsonLd(offer({ facts: offerFacts({ costs }) }), URL_OF_PAGE)?.offers;
  expect(offersOf(cost("free"))).toEqual({ "@type": "Offer", price: 0, priceCurrency: "EUR" });
  expect(offersOf(cost("free"), cost("paid"))).toBeUndefined();
  expect(offersOf()).toBeUndefined();
});

test("names only an address that everybody may know", () => {
  const address = {
    _type: "address" as const,
    street: "Straat",
    houseNumber: "1",
    postcode: "1234 AB",
    city: "Stad",
  };
  const locations = [
    place("Open huis", { where: "Straat 1, 1234 AB Stad", address }),
    place("Half huis", { where: "Stad" }),
  ];
  const text = JSON.stringify(offerJsonLd(offer({ locations }), URL_OF_PAGE));
  expect(text).toContain('"streetAddress":"Straat 1"');
  expect(text).not.toContain("Half huis");
});

test("an invented offer is told to nobody", () => {
  expect(offerJsonLd(offer({ isExample: true }), URL_OF_PAGE)).toBeUndefined();
});

test("no text ends the script that it stands in", () => {
  const text = inScript({ name: "</script><b>" });
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ name: "</script><b>" });
});
