import { defineField, defineType } from "@sanity/types";
import { lineField, linesField } from "../../fields/studio.ts";
import { lineBlockMember } from "../block/studio.ts";

/** The form of a table. A row is one small text: each line of it is a cell. */
export const tableType = defineType({
  name: "table",
  title: "Tabel",
  type: "object",
  fields: [
    lineField({
      name: "caption",
      title: "Onderschrift",
      description: "Wat de tabel vertelt. Bijvoorbeeld: Wie je belt, en waarvoor.",
    }),
    linesField({
      name: "header",
      title: "Koppen van de kolommen",
      description: "Twee tot vier kolommen; meer past niet op een telefoon.",
    }),
    defineField({
      name: "rows",
      title: "Rijen",
      description: "Elke rij heeft evenveel vakjes als er koppen zijn.",
      type: "array",
      of: [
        {
          name: "tableRow",
          title: "Rij",
          type: "object",
          fields: [
            defineField({
              name: "cells",
              title: "Vakjes",
              description:
                "Elke regel is een vakje: druk op Enter voor het volgende. Schrijf een streepje (–) waar niets staat.",
              type: "array",
              of: [lineBlockMember()],
            }),
          ],
          preview: {
            select: { cells: "cells" },
            prepare: ({ cells }) => ({ title: rowText(cells) }),
          },
        },
      ],
    }),
  ],
  preview: {
    select: { title: "caption" },
    prepare: ({ title }) => ({ title, subtitle: "Tabel" }),
  },
});

/** A row in one line, as the list of rows shows it. */
function rowText(cells: readonly { children?: readonly { text?: string }[] }[] = []): string {
  const texts = cells.map(({ children }) => (children ?? []).map(({ text }) => text).join(""));
  return texts.join(" | ") || "Lege rij";
}
