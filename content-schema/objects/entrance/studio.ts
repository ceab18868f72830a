import { defineType } from "@sanity/types";
import { lineField, textField } from "../../fields/studio.ts";

/** The form of an entrance. */
export const entranceType = defineType({
  name: "entrance",
  title: "Ingang",
  type: "object",
  fields: [
    lineField({
      name: "title",
      title: "Vraag",
      description: "In de woorden van de bezoeker. Bijvoorbeeld: Mag ik verhuizen met ons kind?",
    }),
    textField({
      name: "text",
      title: "Toelichting",
      description: "Wat de bezoeker achter deze ingang vindt.",
      rows: 2,
    }),
    lineField({
      name: "link",
      title: "Link",
      description: "Een pad op deze site, bijvoorbeeld /onderwerpen/verhuizen/.",
    }),
  ],
  preview: { select: { title: "title", subtitle: "link" } },
});
