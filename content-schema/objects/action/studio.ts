import { defineType } from "@sanity/types";
import { lineField } from "../../fields/studio.ts";

/** The form of an action. */
export const actionType = defineType({
  name: "action",
  title: "Wat je kunt doen",
  type: "object",
  fields: [
    lineField({
      name: "text",
      title: "Tekst",
      description: "Begin met een werkwoord. Bijvoorbeeld: Bel de huisarts voor een gesprek.",
    }),
    lineField({
      name: "link",
      title: "Link",
      description:
        "Mag leeg blijven. Een pad op deze site (/hulp/), een adres met https:// of tel: met een nummer.",
    }),
  ],
  preview: { select: { title: "text", subtitle: "link" } },
});
