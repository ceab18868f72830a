import { defineField, defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  slugField,
  switchField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";
import { referredValidator } from "./referred.ts";

/** The form of a dialog. */
export const dialogType = defineType({
  name: "dialog",
  title: labels.documentType.dialog,
  type: "document",
  groups: GROUPS,
  validation: (rule) => [...checkedLikeTheBuild("dialog")(rule), rule.custom(referredValidator)],
  // A child must always be able to leave fast.
  initialValue: { audience: "youth", showExit: true },
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Waar het gesprek over gaat. Bijvoorbeeld: Met wie wil je praten?",
      group: "text",
    }),
    choiceField({
      name: "audience",
      title: "Voor wie",
      description: "Bepaalt de toon: jongeren zeg je ‘jij’.",
      group: "text",
      table: "toolAudience",
    }),
    textField({
      name: "intro",
      title: "Inleiding",
      description: "Waar het over gaat, kort. Dat niemand meeleest, zegt de pagina zelf.",
      group: "text",
    }),
    objectsField({
      name: "nodes",
      title: "Vragen",
      description:
        "De vragen van het gesprek, met hun antwoorden. Een antwoord leidt naar een andere vraag of naar een uitkomst.",
      group: "text",
      of: "dialogNode",
    }),
    objectsField({
      name: "outcomes",
      title: "Uitkomsten",
      description:
        "Waar het gesprek op uitkomt: iets om te doen, en altijd iemand om mee te praten.",
      group: "text",
      of: "dialogOutcome",
    }),
    defineField({
      name: "start",
      title: "Begint met",
      description: "De vraag die de bezoeker als eerste ziet.",
      type: "dialogTarget",
      group: "text",
      options: { targets: ["nodes"] },
    }),
    slugField("title"),
    switchField({
      name: "showExit",
      title: "Toon de knop om snel weg te gaan",
      description: "Aan voor jongeren, en als het over geweld, ruzie of geheimen gaat.",
      group: "place",
    }),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "title", audience: "audience" },
    prepare: ({ title, audience }) => ({
      title,
      subtitle: subtitle(labelOf("toolAudience", audience)),
    }),
  },
});
