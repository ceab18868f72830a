import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument } from "../../fixtures/stored.ts";

/** An invented step of a checklist with every field filled, as the lake stores it. */
export const checklistStepExample: StoredDocument = {
  _id: "checklistStep-voorbeeld",
  _type: "checklistStep",
  title: "Voorbeeld van iets om te regelen",
  text: "Voorbeeld van een toelichting.",
  audience: "parent",
  phase: { _type: "reference", _ref: "phase-voorbeeld" },
  order: 1,
  link: "/onderwerpen/voorbeeld/",
  themes: [ref("theme-voorbeeld")],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
