import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented check with every field filled, as the lake stores it. */
export const checkExample: StoredDocument = {
  _id: "check-voorbeeld",
  _type: "check",
  subject: { _type: "reference", _ref: "service-voorbeeld" },
  checkedOn: "2024-05-06",
  checkedBy: "Redacteur van het voorbeeld",
  how: "phone",
  result: "confirmed",
  note: "De kosten zijn nagevraagd.",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
