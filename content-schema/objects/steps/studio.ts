import { defineField, defineType } from "@sanity/types";
import { lineField } from "../../fields/studio.ts";
import { plainBlockMember } from "../block/studio.ts";

/** The form of an explanation in steps. */
export const stepsType = defineType({
  name: "steps",
  title: "Stappen",
  type: "object",
  fields: [
    defineField({
      name: "items",
      title: "Stappen",
      description: "In de volgorde waarin het gebeurt. De nummers komen vanzelf.",
      type: "array",
      of: [
        {
          name: "step",
          title: "Stap",
          type: "object",
          fields: [
            lineField({
              name: "title",
              title: "Titel",
              description: "Bijvoorbeeld: Maak een afspraak.",
            }),
            defineField({
              name: "body",
              title: "Tekst",
              description: "Wat je in deze stap doet, in een paar zinnen.",
              type: "array",
              of: [plainBlockMember()],
            }),
          ],
        },
      ],
    }),
  ],
  preview: {
    select: { first: "items.0.title" },
    prepare: ({ first }) => ({ title: `Stappen: ${first ?? "nog leeg"} …` }),
  },
});
