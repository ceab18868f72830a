import { defineType } from "@sanity/types";
import { subtitle } from "../../fields/preview.ts";
import { objectsField, textField } from "../../fields/studio.ts";

/** The form of a question in a dialog. */
export const dialogNodeType = defineType({
  name: "dialogNode",
  title: "Vraag",
  type: "object",
  fields: [
    textField({
      name: "text",
      title: "Vraag",
      description: "Een korte vraag of zin van het maatje. Een ding tegelijk.",
      rows: 2,
    }),
    objectsField({
      name: "answers",
      title: "Antwoorden",
      description: "Waaruit de bezoeker kiest: hoogstens vijf. Elk antwoord leidt verder.",
      of: "dialogAnswer",
    }),
  ],
  preview: {
    select: { title: "text", first: "answers.0.text", second: "answers.1.text" },
    prepare: ({ title, first, second }) => ({
      title,
      subtitle: subtitle(first, second),
    }),
  },
});
