import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField, lineField, ownerRegionField } from "../../fields/studio.ts";
import { labels } from "../../labels.ts";

const numberField = (name: string, title: string) => defineField({ name, title, type: "number" });

/** How an import went: written by the import, here to look at. */
export const importRunType = defineType({
  name: "importRun",
  title: labels.documentType.importRun,
  type: "document",
  groups: groupsOf("text", "place"),
  readOnly: true,
  fields: [
    lineField({ name: "file", title: "Bestand", group: "text" }),
    choiceField({ name: "state", title: "Stand", group: "text", table: "importState" }),
    defineField({ name: "startedAt", title: "Begonnen", type: "datetime", group: "text" }),
    defineField({ name: "finishedAt", title: "Klaar", type: "datetime", group: "text" }),
    defineField({
      name: "counts",
      title: "Regels",
      group: "text",
      type: "object",
      options: { columns: 2 },
      fields: [
        numberField("read", "Gelezen"),
        numberField("created", "Nieuw"),
        numberField("changed", "Veranderd"),
        numberField("unchanged", "Hetzelfde gebleven"),
        numberField("refused", "Geweigerd"),
      ],
    }),
    defineField({
      name: "problems",
      title: "Fouten",
      type: "array",
      group: "text",
      of: [
        {
          name: "importProblem",
          title: "Fout",
          type: "object",
          fields: [
            numberField("row", "Regel"),
            lineField({ name: "message", title: "Wat er mis is" }),
            lineField({ name: "fix", title: "Wat je kunt doen" }),
          ],
          preview: { select: { title: "row", subtitle: "message" } },
        },
      ],
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { title: "file", state: "state" },
    prepare: ({ title, state }) => ({
      title,
      subtitle: subtitle(labelOf("importState", state)),
    }),
  },
});
