import { defineField, defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { choiceField } from "../../fields/studio.ts";
import { plainBlockMember } from "../block/studio.ts";

/** The form of a callout. */
export const calloutType = defineType({
  name: "callout",
  title: "Kader",
  type: "object",
  fields: [
    {
      ...choiceField({ name: "tone", title: "Soort", table: "calloutTone" }),
      initialValue: "info",
    },
    defineField({ name: "body", title: "Tekst", type: "array", of: [plainBlockMember()] }),
  ],
  preview: {
    select: { tone: "tone", body: "body" },
    prepare: ({ tone, body }) => ({
      title: body?.[0]?.children?.[0]?.text ?? "Leeg kader",
      subtitle: subtitle(labelOf("calloutTone", tone)),
    }),
  },
});
