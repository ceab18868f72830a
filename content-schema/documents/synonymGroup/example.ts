import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented group of synonyms with every field filled, as the lake stores it. */
export const synonymGroupExample: StoredDocument = {
  _id: "synonymGroup-voorbeeld",
  _type: "synonymGroup",
  words: ["voorbeeld", "proef"],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
