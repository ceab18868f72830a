import { origin } from "../../fixtures/parts.ts";
import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented conversation card with every field filled, as the lake stores it. */
export const conversationCardExample: StoredDocument = {
  _id: "conversationCard-voorbeeld",
  _type: "conversationCard",
  question: "Voorbeeld van een vraag?",
  hint: "Voorbeeld van een tip bij het praten.",
  audience: "parentAndChild",
  theme: { _type: "reference", _ref: "theme-voorbeeld" },
  order: 1,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
