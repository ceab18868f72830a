import { action, everyBlock, origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented situation with every field filled, as the lake stores it. */
export const situationExample: StoredDocument = {
  _id: "situation-voorbeeld",
  _type: "situation",
  title: "Er gebeurt iets, als voorbeeld",
  slug: slugOf("voorbeeld"),
  audience: "parent",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  phases: [ref("phase-voorbeeld")],
  themes: [ref("theme-voorbeeld")],
  contentNote: "Voorbeeld: deze pagina kan heftig zijn.",
  summary: "Voorbeeld van een samenvatting.",
  inShort: ["Dit is een voorbeeld.", "Het is verzonnen.", "Het is kort."],
  body: everyBlock,
  actions: [action],
  related: [ref("article-voorbeeld"), ref("situation-voorbeeld")],
  searchWords: ["proef"],
  showExit: true,
  quietTitle: "Informatie",
  order: 1,
  reviewOn: "2027-11-22",
  checkedBy: "Voorbeeld van een functie",
  ...origin,
};
