import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented service with every field filled, as the lake stores it. */
export const serviceExample: StoredDocument = {
  _id: "service-voorbeeld",
  _type: "service",
  name: "Voorbeeld van een aanbod",
  slug: slugOf("voorbeeld"),
  alternateName: "VB",
  summary: "Voorbeeld van een samenvatting.",
  organization: { _type: "reference", _ref: "organization-voorbeeld" },
  status: "active",
  audiences: ["child", "parent"],
  phases: [ref("phase-voorbeeld")],
  ageMin: 4,
  ageMax: 12,
  forms: ["group"],
  coverage: {
    _type: "coverage",
    scope: "municipalities",
    regions: [ref("region-voorbeeld")],
    municipalities: [ref("municipality-voorbeeld")],
  },
  costs: [
    { _type: "cost", _key: "gratis", kind: "free", note: "met verwijzing" },
    { _type: "cost", _key: "betaald", kind: "paid", note: "zonder verwijzing" },
  ],
  referral: "none",
  consent: "bothParents",
  contact: {
    _type: "contact",
    website: "https://example.org/aanbod",
    phone: "14 0113",
    email: "aanbod@example.org",
    note: "Voorbeeld van een toelichting.",
  },
  hoursText: "Voorbeeld: op werkdagen.",
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
