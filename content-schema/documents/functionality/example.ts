import { everyBlock, origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented functionality with every field filled, as the lake stores it. */
export const functionalityExample: StoredDocument = {
  _id: "functionality-voorbeeld",
  _type: "functionality",
  title: "Voorbeeld van een functionaliteit",
  slug: slugOf("voorbeeld"),
  summary: "Voorbeeld van een samenvatting.",
  body: everyBlock,
  effort: "Voorbeeld: een uur per maand.",
  needs: [ref("functionality-ander-voorbeeld")],
  order: 1,
  ...origin,
};
