import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented municipality with every field filled, as the lake stores it. */
export const municipalityExample: StoredDocument = {
  _id: "municipality-voorbeeld",
  _type: "municipality",
  name: "Voorbeeldgemeente",
  slug: slugOf("voorbeeld"),
  gemeentecode: "0001",
  province: "Voorbeeldprovincie",
  phone14: "14 0113",
  website: "https://example.org/gemeente",
  ...origin,
};
