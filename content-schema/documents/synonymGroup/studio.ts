import { defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { linesField, ownerRegionField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a group of synonyms. */
export const synonymGroupType = defineType({
  name: "synonymGroup",
  title: labels.documentType.synonymGroup,
  type: "document",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("synonymGroup"),
  fields: [
    linesField({
      name: "words",
      title: "Woorden met dezelfde betekenis",
      description:
        "Wie een van deze woorden zoekt, vindt ze alle. Druk op Enter na elk woord. Bijvoorbeeld: omgangsregeling, bezoekregeling.",
      group: "text",
      layout: "tags",
    }),
    ownerRegionField(),
  ],
  preview: {
    select: { words: "words" },
    prepare: ({ words }) => ({ title: words?.join(", ") ?? "Nog zonder woorden" }),
  },
});
