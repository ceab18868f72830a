import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented theme with every field filled, as the lake stores it. */
export const themeExample: StoredDocument = {
  _id: "theme-voorbeeld",
  _type: "theme",
  title: "Voorbeeld van een thema",
  titleForYouth: "Voorbeeld voor jongeren",
  slug: slugOf("voorbeeld"),
  summary: "Voorbeeld van een samenvatting.",
  order: 1,
};
