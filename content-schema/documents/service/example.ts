import { offerParts } from "../../fixtures/offer-parts.ts";
import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented service with every field filled, as the lake stores it. */
export const serviceExample: StoredDocument = {
  _id: "service-voorbeeld",
  _type: "service",
  ...offerParts,
  name: "Voorbeeld van een aanbod",
  slug: slugOf("voorbeeld"),
  alternateName: "VB",
  textForProfessional: "Je kunt een kind aanmelden met toestemming van beide ouders.",
  whatHappens: ["Je belt.", "We maken een afspraak."],
  organization: { _type: "reference", _ref: "organization-voorbeeld" },
  intervention: { _type: "reference", _ref: "intervention-voorbeeld" },
  status: "active",
  crisis: true,
  audiences: ["child", "parent"],
  phases: [ref("phase-voorbeeld")],
  themes: [ref("theme-voorbeeld")],
  ageMin: 4,
  ageMax: 12,
  allAges: false,
  forms: ["group"],
  coverage: {
    _type: "coverage",
    scope: "municipalities",
    regions: [ref("region-voorbeeld")],
    municipalities: [ref("municipality-voorbeeld")],
    postcodes: ["1234"],
  },
  safeWithViolence: "consultFirst",
  languages: ["nl", "dse"],
  interpreter: "unknown",
  accessibility: ["wheelchair"],
  start: { _type: "start", kind: "registrations", dates: ["2027-01-11"], registrations: 6 },
  recognition: [
    {
      _type: "recognition",
      _key: "erkend",
      by: "Voorbeeldcommissie",
      level: "goed onderbouwd",
      date: "2024-03-01",
      url: "https://example.org/erkenning",
    },
  ],
  visibleFrom: "2024-01-01",
  visibleUntil: "2030-12-31",
  mailbox: "loket@example.org",
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
