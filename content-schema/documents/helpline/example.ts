import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

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
  hoursText: "Dag en nacht",
  costNote: "Gratis",
  urgent: true,
  order: 1,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
