import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";
import { openingHoursExample } from "../../objects/openingHours/example.ts";

/** An invented helpline with every field filled, as the lake stores it. */
export const helplineExample: StoredDocument = {
  _id: "helpline-voorbeeld",
  _type: "helpline",
  name: "Voorbeeldlijn",
  slug: slugOf("voorbeeld"),
  summary: "Voorbeeld van een hulplijn.",
  phone: "112",
  website: "https://example.org",
  chatUrl: "https://example.org/chat",
  audiences: ["everyone"],
  ageMin: 12,
  ageMax: 25,
  ways: ["call", "chat"],
  openingHours: openingHoursExample,
  costNote: "Gratis",
  anonymity: "yes",
  consent: "none",
  whatHappens: ["Je belt.", "Iemand luistert naar je."],
  urgent: true,
  order: 1,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
