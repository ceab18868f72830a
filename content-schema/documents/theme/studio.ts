import { defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { BY_ORDER, lineField, orderField, slugField, textField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a theme. */
export const themeType = defineType({
  name: "theme",
  title: labels.documentType.theme,
  type: "document",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("theme"),
  orderings: BY_ORDER,
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Een of twee gewone woorden. Bijvoorbeeld: Rouw en verdriet.",
      group: "text",
    }),
    lineField({
      name: "titleForYouth",
      title: "Titel voor jongeren",
      description: "Mag leeg blijven. Bijvoorbeeld: Verdriet.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Waarover gaat het? Geen uitleg van regels: die staat in de artikelen.",
      group: "text",
    }),
    slugField("title"),
    orderField(),
  ],
  preview: { select: { title: "title", subtitle: "summary" } },
});
