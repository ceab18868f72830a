import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import {
  lineField,
  linesField,
  objectsField,
  ownerRegionField,
  referenceField,
  switchField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an override of an article. */
export const articleOverrideType = defineType({
  name: "articleOverride",
  title: labels.documentType.articleOverride,
  type: "document",
  groups: groupsOf("text", "place"),
  validation: checkedLikeTheBuild("articleOverride"),
  fields: [
    referenceField({
      name: "base",
      title: "Artikel",
      description: "Het landelijke artikel, of dat van de regio waar deze regio bij hoort.",
      group: "text",
      to: ["article"],
    }),
    defineField({
      name: "addition",
      title: "In onze regio",
      description: "Komt onder het artikel te staan. Het artikel zelf blijft zoals het is.",
      type: "richText",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Eigen samenvatting",
      description: "Laat leeg om die van het artikel te houden.",
      group: "text",
    }),
    linesField({
      name: "inShort",
      title: "Eigen ‘In het kort’",
      description: "Drie tot vijf zinnen. Laat leeg om die van het artikel te houden.",
      group: "text",
    }),
    objectsField({
      name: "actions",
      title: "Eigen ‘Wat kun je nu doen’",
      description: "Komt in de plaats van die van het artikel. Laat leeg om die te houden.",
      group: "text",
      of: "action",
    }),
    switchField({
      name: "hidden",
      title: "Toon dit artikel niet in onze regio",
      description: "Liever niet: vul het artikel aan als het kan.",
      group: "place",
    }),
    ownerRegionField(),
    {
      ...lineField({
        name: "baseHash",
        title: "Gemaakt op deze versie",
        description: "Vult zichzelf. Zo zie je of het artikel daarna is veranderd.",
        group: "place",
      }),
      readOnly: true,
    },
  ],
  preview: {
    select: { title: "base.title", subtitle: "ownerRegion.title" },
  },
});
