import { defineType } from "@sanity/types";
import { choiceField, textField } from "../../fields/studio.ts";
import { labels } from "../../labels.ts";

/** The form of a cost. */
export const costType = defineType({
  name: "cost",
  title: "Kosten",
  type: "object",
  fields: [
    choiceField({ name: "kind", title: "Soort", table: "costKind" }),
    textField({
      name: "note",
      title: "Toelichting",
      description: "Voor wie of wanneer dit geldt. Bijvoorbeeld: met verwijzing van de huisarts.",
      rows: 2,
    }),
  ],
  preview: {
    select: { kind: "kind", note: "note" },
    prepare: ({ kind, note }) => ({
      title: labels.costKind[kind as keyof typeof labels.costKind],
      subtitle: note,
    }),
  },
});
