import { defineField, defineType } from "@sanity/types";
import { textField } from "../../fields/studio.ts";

/** The form of an alert. */
export const alertType = defineType({
  name: "alert",
  title: "Let op",
  description: "Bijvoorbeeld: in de zomervakantie is er geen groep.",
  type: "object",
  fields: [
    textField({
      name: "text",
      title: "Bericht",
      description: "Wat er nu anders is dan anders. Een zin is genoeg.",
      rows: 2,
    }),
    defineField({
      name: "until",
      title: "Tot en met",
      description: "Na deze dag verdwijnt het bericht vanzelf.",
      type: "date",
    }),
  ],
});
