import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented intervention with every field filled, as the lake stores it. */
export const interventionExample: StoredDocument = {
  _id: "intervention-voorbeeld",
  _type: "intervention",
  name: "Voorbeeldmethode",
  slug: slugOf("voorbeeld"),
  summary: "Voorbeeld van een methode.",
  aims: "Kinderen vertellen wat ze meemaken.",
  forWhom: "Kinderen van 7 tot en met 12 jaar.",
  method: "Acht bijeenkomsten van een uur.",
  themes: [ref("theme-voorbeeld")],
  recognition: [
    {
      _type: "recognition",
      _key: "erkend",
      by: "Voorbeeldcommissie",
      level: "goed onderbouwd",
      date: "2024-03-01",
      url: "https://example.org/erkenning",
    },
  ],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
