import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  slugField,
  textField,
  themesField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an intervention. */
export const interventionType = defineType({
  name: "intervention",
  title: labels.documentType.intervention,
  type: "document",
  description:
    "Wat een methode is, waar die ook wordt gegeven. Leeftijd en kosten staan bij het aanbod.",
  groups: GROUPS,
  validation: checkedLikeTheBuild("intervention"),
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Zoals de methode zichzelf noemt. Bijvoorbeeld: KIES.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat het is, in eenvoudige woorden.",
      group: "text",
    }),
    textField({
      name: "aims",
      title: "Doel",
      description: "Wat het moet opleveren. Bijvoorbeeld: Kinderen leren hun gevoel te vertellen.",
      group: "text",
    }),
    textField({
      name: "forWhom",
      title: "Voor wie",
      description: "En ook voor wie het niet past.",
      group: "text",
    }),
    textField({
      name: "method",
      title: "Werkwijze",
      description: "Wat er gebeurt, en hoe vaak.",
      group: "text",
      rows: 5,
    }),
    objectsField({
      name: "recognition",
      title: "Erkenning",
      description: "Wie deze methode heeft beoordeeld. Mag leeg blijven.",
      group: "origin",
      of: "recognition",
    }),
    themesField("Waarbij helpt deze methode?"),
    slugField("name"),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "name", subtitle: "summary" } },
});
