import { defineType } from "@sanity/types";
import { choiceField, lineField, urlField } from "../../fields/studio.ts";

/** The form of a source. */
export const sourceType = defineType({
  name: "source",
  title: "Bron",
  type: "object",
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Bijvoorbeeld: Burgerlijk Wetboek 1, artikel 247.",
    }),
    urlField({
      name: "url",
      title: "Webadres",
      description: "De pagina waarop het staat, niet de voorpagina. Begint met https://.",
    }),
    choiceField({
      name: "kind",
      title: "Soort",
      description: "Van wie is deze pagina?",
      table: "sourceKind",
    }),
    lineField({
      name: "date",
      title: "Datum",
      description: "Zoals op de pagina, bijvoorbeeld 2024-03. Staat er geen datum, schrijf z.d.",
    }),
  ],
  preview: { select: { title: "title", subtitle: "url" } },
});
