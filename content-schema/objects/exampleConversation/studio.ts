import { defineField, defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField, lineField, textField } from "../../fields/studio.ts";

/** The form of a made-up talk. */
export const exampleConversationType = defineType({
  name: "exampleConversation",
  title: "Voorbeeldgesprek",
  description: "De pagina zegt er altijd bij dat dit gesprek verzonnen is.",
  type: "object",
  fields: [
    lineField({
      name: "title",
      title: "Waarover gaat het?",
      description: "Bijvoorbeeld: Je kind vraagt of het jouw schuld is.",
    }),
    defineField({
      name: "lines",
      title: "Gesprek",
      description: "Korte zinnen, zoals mensen echt praten.",
      type: "array",
      of: [
        {
          name: "conversationLine",
          title: "Zin",
          type: "object",
          fields: [
            choiceField({
              name: "speaker",
              title: "Wie praat er?",
              table: "conversationSpeaker",
            }),
            textField({
              name: "text",
              title: "Wat zegt die?",
              description: "Een of twee korte zinnen, zonder aanhalingstekens.",
              rows: 2,
            }),
          ],
          preview: {
            select: { text: "text", speaker: "speaker" },
            prepare: ({ text, speaker }) => ({
              title: text,
              subtitle: subtitle(labelOf("conversationSpeaker", speaker)),
            }),
          },
        },
      ],
    }),
  ],
  preview: {
    select: { title: "title" },
    prepare: ({ title }) => ({ title, subtitle: "Voorbeeldgesprek (verzonnen)" }),
  },
});
