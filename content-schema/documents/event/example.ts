import { offerParts } from "../../fixtures/offer-parts.ts";
import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented event with every field filled, as the lake stores it. */
export const eventExample: StoredDocument = {
  _id: "event-voorbeeld",
  _type: "event",
  title: "Voorbeeldavond",
  slug: slugOf("voorbeeldavond"),
  summary: "Voorbeeld van een informatieavond.",
  status: "planned",
  audiences: ["parent"],
  organization: { _type: "reference", _ref: "organization-voorbeeld" },
  service: { _type: "reference", _ref: "service-voorbeeld" },
  series: {
    _type: "series",
    date: "2027-01-11",
    startsAt: "19:30",
    endsAt: "21:00",
    repeat: "weekly",
    interval: 2,
    until: "2027-06-28",
    skipped: ["2027-02-22"],
    extra: ["2027-03-01"],
  },
  location: { _type: "reference", _ref: "location-voorbeeld" },
  onlineUrl: "https://example.org/meekijken",
  costs: offerParts.costs,
  registration: offerParts.contact,
  coverage: {
    _type: "coverage",
    scope: "municipalities",
    regions: [ref("region-voorbeeld")],
    municipalities: [ref("municipality-voorbeeld")],
    postcodes: ["1234"],
  },
  themes: [ref("theme-voorbeeld")],
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
