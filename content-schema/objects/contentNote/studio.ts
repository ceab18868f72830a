import { defineType } from "@sanity/types";
import { textField } from "../../fields/studio.ts";

/** The form of a warning before a heavy part. */
export const contentNoteType = defineType({
  name: "contentNote",
  title: "Vooraf: dit kan heftig zijn",
  type: "object",
  fields: [
    textField({
      name: "text",
      title: "Tekst",
      description:
        "Waarover het volgende stuk gaat. Bijvoorbeeld: Hieronder gaat het over slaan en schelden. Je mag dit overslaan.",
    }),
  ],
  preview: {
    select: { text: "text" },
    prepare: ({ text }) => ({ title: text, subtitle: "Vooraf: dit kan heftig zijn" }),
  },
});
