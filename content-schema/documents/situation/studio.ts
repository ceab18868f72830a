import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { pageOriginFields, pagePlaceFields, pageTextFields } from "../../fields/page-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import { BY_ORDER, choiceField, lineField, orderField } from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a situation. */
export const situationType = defineType({
  name: "situation",
  title: labels.documentType.situation,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("situation"),
  initialValue: { audience: "parent", order: 0 },
  orderings: BY_ORDER,
  fields: [
    lineField({
      name: "title",
      title: "Wat gebeurt er?",
      description:
        "In de woorden van de bezoeker. Bijvoorbeeld: De andere ouder wil verhuizen met ons kind.",
      group: "text",
    }),
    choiceField({
      name: "audience",
      title: "Voor wie",
      description: "Bepaalt het deel van de site waar de pagina staat.",
      group: "text",
      table: "situationAudience",
    }),
    ...pageTextFields(),
    ...pagePlaceFields(["article", "situation"]),
    orderField("Een lager getal staat verder naar voren. Bij hetzelfde getal telt het alfabet."),
    ...pageOriginFields(),
  ],
  preview: {
    select: { title: "title", audience: "audience", region: "ownerRegion.title" },
    prepare: ({ title, audience, region }) => ({
      title,
      subtitle: subtitle(labelOf("situationAudience", audience), region),
    }),
  },
});
