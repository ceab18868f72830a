import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  lineField,
  orderField,
  originFields,
  ownerRegionField,
  referenceField,
  textField,
  themesField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a step of a checklist. */
export const checklistStepType = defineType({
  name: "checklistStep",
  title: labels.documentType.checklistStep,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("checklistStep"),
  initialValue: { audience: "parent" },
  fields: [
    lineField({
      name: "title",
      title: "Wat er te doen is",
      description: "Begin met een werkwoord. Bijvoorbeeld: Vertel het op school.",
      group: "text",
    }),
    textField({
      name: "text",
      title: "Toelichting",
      description: "Mag leeg blijven. Waarom, of waar je op let.",
      group: "text",
    }),
    lineField({
      name: "link",
      title: "Link",
      description:
        "Mag leeg blijven. Een pad op deze site (/onderwerpen/school/), een adres met https:// of tel: met een nummer.",
      group: "text",
    }),
    choiceField({
      name: "audience",
      title: "Voor wie",
      description: "In het stappenplan van ouders of dat van jongeren?",
      group: "place",
      table: "toolAudience",
    }),
    referenceField({
      name: "phase",
      title: "Fase",
      description: "In het stappenplan van welke fase staat dit?",
      group: "place",
      to: ["phase"],
    }),
    orderField("Plaats in het stappenplan van de fase. 1 staat vooraan."),
    themesField("Waar gaat het over? Mag leeg blijven."),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "title", phase: "phase.title", audience: "audience" },
    prepare: ({ title, phase, audience }) => ({
      title,
      subtitle: subtitle(labelOf("toolAudience", audience), phase),
    }),
  },
});
