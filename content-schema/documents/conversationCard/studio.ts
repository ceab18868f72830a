import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  orderField,
  originFields,
  ownerRegionField,
  referenceField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a conversation card. */
export const conversationCardType = defineType({
  name: "conversationCard",
  title: labels.documentType.conversationCard,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("conversationCard"),
  fields: [
    textField({
      name: "question",
      title: "Vraag",
      description:
        "Een open vraag zonder goed of fout antwoord. Bijvoorbeeld: Wat is fijn aan jouw twee huizen?",
      group: "text",
      rows: 2,
    }),
    textField({
      name: "hint",
      title: "Tip bij het praten",
      description: "Mag leeg blijven. Bijvoorbeeld: luister eerst, je hoeft niets op te lossen.",
      group: "text",
      rows: 2,
    }),
    choiceField({
      name: "audience",
      title: "Wie praten er",
      description: "Voor wie van hen is de vraag bedoeld?",
      group: "text",
      table: "cardAudience",
    }),
    referenceField({
      name: "theme",
      title: "Thema",
      description: "Waar gaat de vraag over? Bijvoorbeeld: Rouw en verdriet.",
      group: "place",
      to: ["theme"],
    }),
    orderField(),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "question", audience: "audience" },
    prepare: ({ title, audience }) => ({
      title,
      subtitle: subtitle(labelOf("cardAudience", audience)),
    }),
  },
});
