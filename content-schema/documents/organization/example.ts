import { origin } from "../../fixtures/parts.ts";
import { ref, type StoredDocument, slugOf } from "../../fixtures/stored.ts";

/** An invented organization with every field filled, as the lake stores it. */
export const organizationExample: StoredDocument = {
  _id: "organization-voorbeeld",
  _type: "organization",
  name: "Voorbeeldorganisatie",
  slug: slugOf("voorbeeld"),
  summary: "Voorbeeld van een organisatie.",
  website: "https://example.org",
  phone: "088 000 00 00",
  email: "info@example.org",
  kvkNummer: "00000000",
  themes: [ref("theme-voorbeeld")],
  contactPoint: {
    _type: "contactPoint",
    role: "Ambassadeur van de Voorbeeldorganisatie",
    mailbox: "ambassadeur@example.org",
    forWhom: "Voor scholen en huisartsen met een vraag over een gezin.",
  },
  mailbox: "loket@example.org",
  isExample: true,
  ownerRegion: { _type: "reference", _ref: "region-voorbeeld" },
  ...origin,
};
