import { defineField, defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { labelOf } from "../../fields/preview.ts";
import { choiceField, lineField, objectsField, slugField, textField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a figure. */
export const figureType = defineType({
  name: "figure",
  title: labels.documentType.figure,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("figure"),
  initialValue: { unit: "euro" },
  fields: [
    lineField({
      name: "title",
      title: "Wat is het?",
      description: "Bijvoorbeeld: Griffierecht voor een verzoek over kinderen.",
      group: "text",
    }),
    choiceField({
      name: "unit",
      title: "Eenheid",
      description: "Wat staat er achter het getal?",
      group: "text",
      table: "figureUnit",
    }),
    choiceField({
      name: "per",
      title: "Per",
      description: "Laat leeg als het niet steeds terugkomt.",
      group: "text",
      table: "figurePer",
    }),
    objectsField({
      name: "values",
      title: "Waarden",
      description:
        "De oudste bovenaan. Verandert het bedrag? Voeg onderaan een nieuwe waarde toe en laat de oude staan.",
      group: "text",
      of: "datedValue",
    }),
    textField({
      name: "explanation",
      title: "Uitleg",
      description: "Wat er wel en niet bij hoort. Mag leeg blijven.",
      group: "text",
    }),
    slugField("title"),
    defineField({
      name: "provenance",
      title: "Herkomst",
      description: "Voor redacteuren: op welke feiten dit berust.",
      type: "provenance",
      group: "origin",
    }),
  ],
  preview: {
    select: { title: "title", unit: "unit", per: "per" },
    prepare: ({ title, unit, per }) => ({
      title,
      subtitle: [labelOf("figureUnit", unit), labelOf("figurePer", per)].filter(Boolean).join(" "),
    }),
  },
});
