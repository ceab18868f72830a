import { defineField, defineType } from "@sanity/types";
import { choiceField } from "../../fields/studio.ts";

/** Whether a field belongs to another kind of start than the chosen one. */
const unless =
  (kind: string) =>
  ({ parent }: { parent?: { kind?: string } }) =>
    parent?.kind !== kind;

/** The form of when a visitor can begin. */
export const startType = defineType({
  name: "start",
  title: "Start",
  description: "Nodig bij een groep. Weet je het niet, kies dan ‘Start onbekend’.",
  type: "object",
  fields: [
    choiceField({
      name: "kind",
      title: "Wanneer kun je beginnen?",
      description: "Bij vaste data vul je hieronder de dagen in.",
      table: "startKind",
    }),
    defineField({
      name: "dates",
      title: "Startdata",
      description: "De eerste dag van elke groep.",
      type: "array",
      of: [{ type: "date" }],
      hidden: unless("dates"),
    }),
    defineField({
      name: "registrations",
      title: "Aantal aanmeldingen",
      description: "Bij hoeveel aanmeldingen begint de groep?",
      type: "number",
      hidden: unless("registrations"),
    }),
  ],
});
