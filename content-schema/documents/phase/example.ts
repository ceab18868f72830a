import { action, everyBlock, origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented phase with every field filled, as the lake stores it. */
export const phaseExample: StoredDocument = {
  _id: "phase-voorbeeld",
  _type: "phase",
  title: "Voorbeeld van een fase",
  titleForYouth: "Voorbeeld voor jongeren",
  slug: slugOf("voorbeeld"),
  order: 1,
  openLane: true,
  summary: "Voorbeeld van een samenvatting.",
  summaryForYouth: "Voorbeeld van een samenvatting voor jongeren.",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  intro: everyBlock,
  actions: [action],
  ...origin,
};
