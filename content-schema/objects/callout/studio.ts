import { defineField, defineType } from "@sanity/types";
import { labelOf } from "../../fields/preview.ts";
import { choiceField } from "../../fields/studio.ts";
import { plainBlockMember } from "../block/studio.ts";

/** The form of a callout. */
export const calloutType = defineType({
  name: "callout",
  title: "Kader",
  type: "object",
  fields: [
    {
      ...choiceField({
        name: "tone",
        title: "Soort",
        description: "Bepaalt de kleur en het woord boven het kader.",
        table: "calloutTone",
      }),
      initialValue: "info",
    },
    defineField({
      name: "body",
      title: "Tekst",
      description: "Een ding per kader, in een paar zinnen.",
      type: "array",
      of: [plainBlockMember()],
    }),
  ],
  preview: {
    select: { tone: "tone" },
    // Its words stand below it; see studio/components/blocks.
    prepare: ({ tone }) => ({ title: labelOf("calloutTone", tone) ?? "Kader" }),
  },
});
