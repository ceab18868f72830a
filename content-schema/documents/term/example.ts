import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented term with every field filled, as the lake stores it. */
export const termExample: StoredDocument = {
  _id: "term-voorbeeld",
  _type: "term",
  term: "voorbeeld",
  slug: slugOf("voorbeeld"),
  explanation: "Iets dat verzonnen is om te laten zien hoe het werkt.",
  explanationForYouth: "Iets dat iemand heeft bedacht, zodat jij ziet hoe het werkt.",
  synonyms: ["proef"],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
