import type { StoredDocument } from "../../fixtures/stored.ts";

/** An invented proposal with every field filled, as the lake stores it. */
export const changeProposalExample: StoredDocument = {
  _id: "changeProposal-voorbeeld",
  _type: "changeProposal",
  subject: { _type: "reference", _ref: "service-voorbeeld" },
  changes: [
    {
      _type: "proposedChange",
      _key: "telefoon",
      field: "contact.phone",
      label: "Telefoon",
      value: "14 0113",
    },
  ],
  reason: "Het nummer is veranderd.",
  proposedBy: "Medewerker van het loket",
  proposedOn: "2024-05-06",
  status: "accepted",
  decidedOn: "2024-05-07",
  answer: "Dank je wel, dit is overgenomen.",
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
};
