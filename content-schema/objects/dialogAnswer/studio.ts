import { defineField, defineType } from "@sanity/types";
import { lineField } from "../../fields/studio.ts";

/** The form of an answer in a dialog. */
export const dialogAnswerType = defineType({
  name: "dialogAnswer",
  title: "Antwoord",
  type: "object",
  fields: [
    lineField({
      name: "text",
      title: "Antwoord",
      description: "In de woorden van de bezoeker. Bijvoorbeeld: Ja, elke week.",
    }),
    defineField({
      name: "next",
      title: "Dan gaat het gesprek naar",
      description: "Staat de vraag of uitkomst er niet bij? Onderaan de lijst maak je een nieuwe.",
      type: "dialogTarget",
      options: { targets: ["nodes", "outcomes"] },
    }),
  ],
  preview: { select: { title: "text" } },
});
