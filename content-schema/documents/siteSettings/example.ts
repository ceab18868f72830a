import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument } from "../../fixtures/stored.ts";

/** An invented siteSettings with every field filled, as the lake stores it. */
export const siteSettingsExample: StoredDocument = {
  _id: "siteSettings-voorbeeld",
  _type: "siteSettings",
  title: "Voorbeeldsite",
  tagline: "Voorbeeld van een ondertitel",
  homeHeading: "Voorbeeld van een kop",
  homeIntro: "Voorbeeld van een inleiding.",
  entrances: [
    {
      _type: "entrance",
      _key: "ingang",
      title: "Voorbeeld van een vraag?",
      text: "Voorbeeld van een toelichting.",
      link: "/onderwerpen/voorbeeld/",
    },
  ],
  reviewNotice: "Voorbeeld: nog niet getoetst.",
  exitUrl: "https://example.org",
  editors: "Voorbeeld van een loket",
  mailbox: "loket@example.org",
  accessibilityRegister: "https://example.org/verklaring",
  functionalities: [ref("functionality-voorbeeld")],
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
