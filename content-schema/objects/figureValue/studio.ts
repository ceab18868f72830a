import { defineType } from "@sanity/types";
import { referenceField } from "../../fields/studio.ts";

/** The form of a figure in a sentence. */
export const figureValueType = defineType({
  name: "figureValue",
  title: "Bedrag of getal",
  type: "object",
  fields: [
    referenceField({
      name: "figure",
      title: "Bedrag",
      description: "Toont midden in de zin wat het nu is, met de datum erbij.",
      to: ["figure"],
    }),
  ],
  preview: {
    select: { title: "figure.title" },
    prepare: ({ title }) => ({ title: title ?? "Kies een bedrag" }),
  },
});
