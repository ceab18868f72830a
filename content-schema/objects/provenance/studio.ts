import { defineField, defineType } from "@sanity/types";
import { lineField, linesField, urlField } from "../../fields/studio.ts";

/** The form of the provenance of a document. */
export const provenanceType = defineType({
  name: "provenance",
  title: "Herkomst",
  type: "object",
  options: { collapsible: true, collapsed: true },
  fields: [
    linesField({
      name: "facts",
      title: "Feiten",
      description: "Nummers uit het feitenblad waarop de tekst berust. Bijvoorbeeld: A9.",
      layout: "tags",
    }),
    defineField({
      name: "readOn",
      title: "Gelezen op",
      description: "De dag waarop de bronnen zijn gelezen.",
      type: "date",
    }),
    defineField({
      name: "pages",
      title: "Gelezen pagina's",
      description: "Waar het staat. Handig voor wie het over een jaar opnieuw bekijkt.",
      type: "array",
      of: [
        {
          type: "object",
          fields: [
            urlField({ name: "url", title: "Webadres", description: "Begint met https://." }),
            lineField({
              name: "pageDate",
              title: "Datum op de pagina",
              description: "Zoals op de pagina, bijvoorbeeld 2024-03. Mag leeg blijven.",
            }),
          ],
          preview: { select: { title: "url", subtitle: "pageDate" } },
        },
      ],
    }),
    linesField({
      name: "uncertain",
      title: "Nog niet zeker",
      description: "Wat nog nagevraagd moet worden. Bijvoorbeeld: kosten.",
      layout: "tags",
    }),
  ],
});
