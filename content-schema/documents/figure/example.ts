import { origin } from "../../fixtures/parts.ts";
import { type StoredDocument, slugOf } from "../../fixtures/stored.ts";

const source = {
  _type: "source",
  title: "Voorbeeld van een bron",
  url: "https://example.org/bedragen",
  kind: "government",
  date: "z.d.",
};

/** An invented figure with every field filled, as the lake stores it. */
export const figureExample: StoredDocument = {
  _id: "figure-voorbeeld",
  _type: "figure",
  title: "Voorbeeld van een bedrag",
  slug: slugOf("voorbeeld"),
  unit: "euro",
  per: "month",
  explanation: "Verzonnen, om te laten zien hoe het werkt.",
  values: [
    {
      _type: "datedValue",
      _key: "w2026",
      value: 12.5,
      validFrom: "2026-01-01",
      validUntil: "2026-12-31",
      source,
      checkedOn: "2026-11-22",
      confirmed: true,
    },
    {
      _type: "datedValue",
      _key: "w2027",
      validFrom: "2027-01-01",
      source,
      checkedOn: "2026-11-22",
      confirmed: false,
    },
  ],
  provenance: origin.provenance,
};
