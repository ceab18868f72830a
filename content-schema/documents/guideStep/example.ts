import { everyBlock, origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented step of the guide with every field filled, as the lake stores it. */
export const guideStepExample: StoredDocument = {
  _id: "guideStep-voorbeeld",
  _type: "guideStep",
  title: "Voorbeeld van een stap",
  slug: slugOf("voorbeeld"),
  order: 1,
  summary: "Voorbeeld van een samenvatting.",
  body: everyBlock,
  checklist: ["Voorbeeld van iets dat klaar moet zijn"],
  functionalities: [ref("functionality-voorbeeld")],
  ...origin,
};
