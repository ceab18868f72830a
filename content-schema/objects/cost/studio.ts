import { defineField, defineType } from "@sanity/types";
import { labelOf } from "../../fields/preview.ts";
import { choiceField, textField } from "../../fields/studio.ts";

/** The form of a cost. */
export const costType = defineType({
  name: "cost",
  title: "Kosten",
  type: "object",
  fields: [
    choiceField({
      name: "kind",
      title: "Soort",
      description: "Wat kost het de bezoeker zelf?",
      table: "costKind",
    }),
    defineField({
      name: "amount",
      title: "Bedrag",
      description: "In euro's, als het een vast bedrag is. Leg het anders uit in de toelichting.",
      type: "number",
      // Still shown when it holds a value that has to go.
      hidden: ({ parent }) =>
        ["free", "unknown"].includes(parent?.kind) && parent?.amount === undefined,
    }),
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
      title: labelOf("costKind", kind) ?? "Nog geen soort kosten",
      subtitle: note,
    }),
  },
});
