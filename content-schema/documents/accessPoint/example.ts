import { offerParts } from "../../fixtures/offer-parts.ts";
import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

const { textForYouth, contact, openingHours, places } = offerParts;

/** An invented access point with every field filled, as the lake stores it. */
export const accessPointExample: StoredDocument = {
  _id: "accessPoint-voorbeeld",
  _type: "accessPoint",
  name: "Voorbeeld van een loket",
  slug: slugOf("voorbeeld"),
  kind: "loket",
  organization: { _type: "reference", _ref: "organization-voorbeeld" },
  summary: "Voorbeeld van een samenvatting.",
  serves: ["parent", "youth", "professional", "court"],
  coverage: {
    _type: "coverage",
    scope: "municipalities",
    regions: [ref("region-voorbeeld")],
    municipalities: [ref("municipality-voorbeeld")],
    postcodes: ["1234"],
  },
  contact,
  openingHours,
  places,
  whatHappens: ["Je belt.", "Je vertelt wat er speelt."],
  whatIsTold: "Voorbeeld: we vertellen niets aan anderen zonder het aan jou te vragen.",
  textForYouth,
  status: "active",
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
