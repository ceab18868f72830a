import { defineField, defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField, lineField, urlField } from "../../fields/studio.ts";
import { labels } from "../../labels.ts";

const problemFields = [
  lineField({ name: "title", title: "Document" }),
  lineField({ name: "field", title: "Veld" }),
  lineField({ name: "message", title: "Wat er mis is" }),
  lineField({ name: "fix", title: "Wat je kunt doen" }),
  lineField({ name: "documentId", title: "Id van het document" }),
  lineField({ name: "documentType", title: "Soort document" }),
];

const problemsField = (name: string, title: string) =>
  defineField({
    name,
    title,
    type: "array",
    of: [
      {
        type: "object",
        fields: problemFields,
        preview: { select: { title: "title", subtitle: "message" } },
      },
    ],
  });

/** How publishing went, for one region: written by the publisher, here to look at. */
export const publicationType = defineType({
  name: "publication",
  title: labels.documentType.publication,
  type: "document",
  readOnly: true,
  fields: [
    lineField({ name: "region", title: "Site" }),
    choiceField({ name: "state", title: "Stand", table: "publicationState" }),
    defineField({ name: "message", title: "Bericht", type: "text", rows: 3 }),
    problemsField("problems", "Fouten"),
    problemsField("warnings", "Waarschuwingen"),
    defineField({ name: "since", title: "Live sinds", type: "datetime" }),
    defineField({ name: "startedAt", title: "Laatst begonnen", type: "datetime" }),
    urlField({ name: "siteUrl", title: "Adres van de site" }),
    lineField({ name: "release", title: "Uitgave" }),
    defineField({ name: "seconds", title: "Duur in seconden", type: "number" }),
    defineField({ name: "pages", title: "Aantal pagina's", type: "number" }),
  ],
  preview: {
    select: { title: "region", state: "state" },
    prepare: ({ title, state }) => ({
      title,
      subtitle: subtitle(labelOf("publicationState", state)),
    }),
  },
});
