import { defineType } from "@sanity/types";
import { lineField, textField } from "../../fields/studio.ts";

/** The form of a contact point. */
export const contactPointType = defineType({
  name: "contactPoint",
  title: "Aanspreekpunt voor professionals",
  description: "De ambassadeur van deze organisatie. Altijd een rol, nooit een persoon.",
  type: "object",
  fields: [
    lineField({
      name: "role",
      title: "Rol",
      description: "Geen naam van een persoon. Bijvoorbeeld: Ambassadeur van Juvent.",
    }),
    lineField({
      name: "mailbox",
      title: "Mailadres",
      description: "Van een team of loket, niet van een persoon. Iedereen kan dit lezen.",
    }),
    textField({
      name: "forWhom",
      title: "Voor wie",
      description:
        "Wie kan hier wat vragen? Bijvoorbeeld: Voor scholen die een groep willen starten.",
      rows: 2,
    }),
  ],
});
