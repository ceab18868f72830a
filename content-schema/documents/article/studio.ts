import { defineField, defineType } from "@sanity/types";
import {
  choiceField,
  GROUPS,
  lineField,
  linesField,
  objectsField,
  originFields,
  ownerRegionField,
  referencesField,
  slugField,
  switchField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an article. */
export const articleType = defineType({
  name: "article",
  title: labels.documentType.article,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("article"),
  initialValue: { audience: "parent" },
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Wat de lezer zou intypen. Bijvoorbeeld: Hoe vertellen we het onze kinderen?",
      group: "text",
    }),
    choiceField({ name: "audience", title: "Voor wie", group: "text", table: "articleAudience" }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description:
        "Een of twee zinnen. Staat in lijsten, in de zoekresultaten en bovenaan de pagina.",
      group: "text",
    }),
    linesField({
      name: "inShort",
      title: "In het kort",
      description: "Drie tot vijf heel eenvoudige zinnen, voor wie moeite heeft met lezen.",
      group: "text",
    }),
    defineField({ name: "body", title: "Tekst", type: "richText", group: "text" }),
    objectsField({
      name: "actions",
      title: "Wat kun je nu doen",
      description: "Elke pagina helpt de lezer een stap verder.",
      group: "text",
      of: "action",
    }),
    slugField("title"),
    referencesField({
      name: "phases",
      title: "Fasen",
      description: "In welke fasen heeft de lezer hier iets aan?",
      group: "place",
      to: ["phase"],
    }),
    referencesField({
      name: "related",
      title: "Lees ook",
      description: "Twee of drie artikelen om hierna te lezen.",
      group: "place",
      to: ["article"],
    }),
    switchField({
      name: "showExit",
      title: "Toon de knop om snel weg te gaan",
      description: "Aan voor pagina's over geweld, ruzie of geheimen, en voor jongeren.",
      group: "place",
    }),
    lineField({
      name: "quietTitle",
      title: "Stille titel",
      description:
        "Alleen voor gevoelige pagina's: dit staat in het tabblad en in de geschiedenis van de browser. Bijvoorbeeld: Informatie.",
      group: "place",
    }),
    ownerRegionField(),
    ...originFields(),
    defineField({
      name: "reviewOn",
      title: "Opnieuw bekijken op",
      description: "De dag waarop deze tekst weer nagelezen moet zijn.",
      type: "date",
      group: "origin",
    }),
    lineField({
      name: "checkedBy",
      title: "Getoetst door",
      description:
        "De functie van de deskundige die de tekst heeft getoetst. Leeg tot dat is gebeurd.",
      group: "origin",
    }),
  ],
  preview: {
    select: { title: "title", audience: "audience", region: "ownerRegion.title" },
    prepare: ({ title, audience, region }) => ({
      title,
      subtitle: [labels.articleAudience[audience as keyof typeof labels.articleAudience], region]
        .filter(Boolean)
        .join(" · "),
    }),
  },
});
