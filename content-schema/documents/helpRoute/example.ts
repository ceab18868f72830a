import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented route to help with every field filled, as the lake stores it. */
export const helpRouteExample: StoredDocument = {
  _id: "helpRoute-voorbeeld",
  _type: "helpRoute",
  title: "Voorbeeld van een route",
  slug: slugOf("voorbeeld"),
  audience: "parent",
  intro: "Voorbeeld van een inleiding.",
  steps: [
    {
      _type: "routeStep",
      _key: "eerst",
      stage: "firstContact",
      title: "Voorbeeld van een eerste stap",
      text: "Voorbeeld van wat er gebeurt.",
      who: [ref("accessPoint-voorbeeld"), ref("helpline-voorbeeld")],
      link: "/hulp/",
    },
    {
      _type: "routeStep",
      _key: "daarna",
      stage: "court",
      title: "Voorbeeld van een laatste stap",
      text: "Voorbeeld van wat er gebeurt.",
    },
  ],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
