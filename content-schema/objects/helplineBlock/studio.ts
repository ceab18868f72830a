import { defineType } from "@sanity/types";
import { referenceField } from "../../fields/studio.ts";

/** The form of a helpline in a text. */
export const helplineBlockType = defineType({
  name: "helplineBlock",
  title: "Hulplijn",
  type: "object",
  fields: [
    referenceField({
      name: "helpline",
      title: "Hulplijn",
      description: "Toont naam, nummer en chat midden in de tekst.",
      to: ["helpline"],
    }),
  ],
  preview: { select: { title: "helpline.name", subtitle: "helpline.phone" } },
});
