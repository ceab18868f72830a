import { defineType } from "@sanity/types";
import { lineField, textField, urlField } from "../../fields/studio.ts";

/** The form of a quote. */
export const quoteType = defineType({
  name: "quote",
  title: "Citaat",
  type: "object",
  fields: [
    textField({
      name: "text",
      title: "Woorden",
      description: "Precies zoals het gezegd of geschreven is, zonder aanhalingstekens.",
      rows: 4,
    }),
    lineField({
      name: "by",
      title: "Van wie of waaruit",
      description:
        "Nooit de naam van een kind of ouder. Bijvoorbeeld: Burgerlijk Wetboek, artikel 247.",
    }),
    urlField({
      name: "url",
      title: "Waar het staat",
      description: "Mag leeg blijven. Begint met https://.",
    }),
  ],
  preview: { select: { title: "text", subtitle: "by" } },
});
