import { defineField, defineType } from "@sanity/types";
import { referenceField, textField } from "../../fields/studio.ts";

/** The form of a place at which an offer is given. */
export const placeType = defineType({
  name: "place",
  title: "Plek",
  type: "object",
  fields: [
    referenceField({
      name: "location",
      title: "Locatie",
      description: "Typ een deel van de naam. Staat de plek er nog niet bij, maak hem dan hier.",
      to: ["location"],
    }),
    textField({
      name: "note",
      title: "Toelichting",
      description: "Bijvoorbeeld: onder schooltijd, in het lokaal van groep 5.",
      rows: 2,
    }),
    defineField({
      name: "openingHours",
      title: "Tijden op deze plek",
      description: "Laat leeg als het dezelfde tijden zijn als die van het aanbod zelf.",
      type: "openingHours",
    }),
  ],
  preview: { select: { title: "location.name", subtitle: "note" } },
});
