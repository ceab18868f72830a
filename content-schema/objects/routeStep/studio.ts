import { defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField, lineField, referencesField, textField } from "../../fields/studio.ts";

/** The form of a step on the route to help. */
export const routeStepType = defineType({
  name: "routeStep",
  title: "Stap",
  type: "object",
  fields: [
    choiceField({
      name: "stage",
      title: "Hoe ver op de route",
      description: "Een route gaat nooit terug.",
      table: "routeStage",
    }),
    lineField({
      name: "title",
      title: "Titel",
      description: "Bijvoorbeeld: Bel het wijkteam.",
    }),
    textField({
      name: "text",
      title: "Tekst",
      description: "Wie het is, wat ze voor je doen en wanneer je verder gaat.",
      rows: 5,
    }),
    referencesField({
      name: "who",
      title: "Wie",
      description: "Bij wie je in deze stap terecht kunt.",
      to: ["accessPoint", "organization", "service", "helpline"],
    }),
    lineField({
      name: "link",
      title: "Link",
      description:
        "Mag leeg blijven. Een pad op deze site (/hulp/), een adres met https:// of tel: met een nummer.",
    }),
  ],
  preview: {
    select: { title: "title", stage: "stage" },
    prepare: ({ title, stage }) => ({
      title,
      subtitle: subtitle(labelOf("routeStage", stage)),
    }),
  },
});
