import { action, everyBlock, origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented article with every field filled, as the lake stores it. */
export const articleExample: StoredDocument = {
  _id: "article-voorbeeld",
  _type: "article",
  title: "Voorbeeld van een artikel",
  slug: slugOf("voorbeeld"),
  audience: "professional",
  professions: ["school"],
  contentNote: "Voorbeeld: deze pagina kan heftig zijn.",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  phases: [ref("phase-voorbeeld")],
  themes: [ref("theme-voorbeeld")],
  summary: "Voorbeeld van een samenvatting.",
  inShort: ["Dit is een voorbeeld.", "Het is verzonnen.", "Het is kort."],
  body: everyBlock,
  actions: [action],
  related: [ref("article-voorbeeld")],
  searchWords: ["proef"],
  showExit: true,
  quietTitle: "Informatie",
  reviewOn: "2027-11-22",
  checkedBy: "Voorbeeld van een functie",
  ...origin,
};
