import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented redirect with every field filled, as the lake stores it. */
export const redirectExample: StoredDocument = {
  _id: "redirect-voorbeeld",
  _type: "redirect",
  from: "/onderwerpen/oud-voorbeeld/",
  to: "/onderwerpen/voorbeeld/",
  reason: "moved",
  explanation: "Voorbeeld van een uitleg.",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
