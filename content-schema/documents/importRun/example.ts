import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented import with every field filled, as the lake stores it. */
export const importRunExample: StoredDocument = {
  _id: "importRun-voorbeeld",
  _type: "importRun",
  file: "voorbeeld.csv",
  startedAt: "2024-05-06T09:00:00.000Z",
  finishedAt: "2024-05-06T09:00:04.000Z",
  state: "done",
  counts: { read: 10, created: 4, changed: 3, unchanged: 2, refused: 1 },
  problems: [
    {
      _type: "importProblem",
      _key: "regel-7",
      row: 7,
      message: "“0113” is geen Nederlands telefoonnummer.",
      fix: "Schrijf het nummer met netnummer.",
    },
  ],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
