import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented region with every field filled, as the lake stores it. */
export const regionExample: StoredDocument = {
  _id: "region-voorbeeld",
  _type: "region",
  title: "Voorbeeldregio",
  slug: slugOf("voorbeeld"),
  level: "municipality",
  parent: { _type: "reference", _ref: "region-voorbeeldland" },
  municipalities: [ref("municipality-voorbeeld")],
  summary: "Voorbeeld van een regio.",
  ...origin,
};
