import { action, everyBlock } from "../../fixtures/parts.ts";
import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented override of an article with every field filled, as the lake stores it. */
export const articleOverrideExample: StoredDocument = {
  _id: "articleOverride-voorbeeld",
  _type: "articleOverride",
  base: { _type: "reference", _ref: "article-voorbeeld" },
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  summary: "Voorbeeld van een eigen samenvatting.",
  inShort: ["Dit is een voorbeeld.", "Het is verzonnen.", "Het is van de regio."],
  actions: [action],
  addition: everyBlock,
  hidden: true,
  baseHash: "summary:9ae0f2c1",
};
