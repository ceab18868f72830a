import { defineType } from "@sanity/types";
import { lineField, textField, urlField } from "../../fields/studio.ts";

/** The form of the ways to reach an offer. */
export const contactType = defineType({
  name: "contact",
  title: "Contact",
  description: "Vul minstens een website, een telefoonnummer of een e-mailadres in.",
  type: "object",
  fields: [
    urlField({
      name: "website",
      title: "Website",
      description: "Liefst de pagina van dit aanbod zelf. Begint met https://.",
    }),
    lineField({
      name: "phone",
      title: "Telefoon",
      description: "Bijvoorbeeld: 0113 00 00 00, 14 0113 of 088 123 45 67.",
    }),
    lineField({
      name: "email",
      title: "E-mail",
      description: "Een adres van de organisatie, niet van een persoon.",
    }),
    textField({
      name: "note",
      title: "Toelichting",
      description: "Bijvoorbeeld: spreek de voicemail in, je wordt teruggebeld.",
      rows: 2,
    }),
  ],
});
