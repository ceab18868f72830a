import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented location with every field filled, as the lake stores it. */
export const locationExample: StoredDocument = {
  _id: "location-voorbeeld",
  _type: "location",
  name: "Voorbeeldhuis",
  slug: slugOf("voorbeeld"),
  kind: "physical",
  visibility: "full",
  address: {
    _type: "address",
    street: "Voorbeeldstraat",
    houseNumber: "1 bis",
    postcode: "1234 AB",
    city: "Voorbeeldstad",
  },
  municipality: { _type: "reference", _ref: "municipality-voorbeeld" },
  latitude: 51.5,
  longitude: 3.89,
  accessibility: ["wheelchair"],
  routeNote: "De ingang is aan de achterkant.",
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
