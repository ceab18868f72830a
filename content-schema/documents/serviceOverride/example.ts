import { offerParts } from "../../fixtures/offer-parts.ts";
import type { StoredDocument } from "../../fixtures/stored.ts";

/** Invented changes of a region with every field filled, as the lake stores them. */
export const serviceOverrideExample: StoredDocument = {
  _id: "serviceOverride-voorbeeld",
  _type: "serviceOverride",
  base: { _type: "reference", _ref: "service-voorbeeld" },
  baseHash: "summary:9ae0f2c1",
  hidden: true,
  ...offerParts,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
