import { defineType } from "@sanity/types";
import { choicesField, referenceField } from "../../fields/studio.ts";

/** The form of a filter of the menukaart. */
export const helpFilterType = defineType({
  name: "helpFilter",
  title: "Hulp uit de menukaart",
  type: "object",
  fields: [
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Bij een gesprek voor jongeren: vink Jongeren aan.",
      table: "serviceAudience",
    }),
    referenceField({
      name: "phase",
      title: "Fase",
      description: "Mag leeg blijven. Dan telt elke fase.",
      to: ["phase"],
    }),
  ],
});
