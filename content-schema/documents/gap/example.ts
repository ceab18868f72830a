import { ref, type StoredDocument } from "../../fixtures/stored.ts";

/** An invented gap with every field filled, as the lake stores it. */
export const gapExample: StoredDocument = {
  _id: "gap-voorbeeld",
  _type: "gap",
  missing: "Een groep in de avond",
  status: "solved",
  solvedBy: { _type: "reference", _ref: "service-voorbeeld" },
  reports: [
    { _type: "gapReport", _key: "mei", on: "2024-05-06", by: "parent" },
    { _type: "gapReport", _key: "juni", on: "2024-06-03", by: "professional" },
  ],
  audiences: ["child"],
  forms: ["group"],
  phases: [ref("phase-voorbeeld")],
  themes: [ref("theme-voorbeeld")],
  municipalities: [ref("municipality-0664")],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
