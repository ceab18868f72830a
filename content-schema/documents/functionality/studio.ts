import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { bodyField } from "../../fields/page-form.ts";
import {
  lineField,
  orderField,
  originFields,
  referencesField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a functionality. */
export const functionalityType = defineType({
  name: "functionality",
  title: labels.documentType.functionality,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("functionality"),
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Wat een bezoeker er mee kan. Bijvoorbeeld: Zoeken in het hulpaanbod.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Voor de gemeente die kiest: wat het is en voor wie.",
      group: "text",
    }),
    bodyField(),
    textField({
      name: "effort",
      title: "Wat het vraagt",
      description: "Tijd, mensen en geld, om het te maken en om het bij te houden.",
      group: "text",
    }),
    referencesField({
      name: "needs",
      title: "Werkt alleen samen met",
      description: "Functionaliteiten die er eerst moeten zijn.",
      group: "place",
      to: ["functionality"],
    }),
    slugField("title"),
    orderField(),
    ...originFields(),
  ],
  preview: { select: { title: "title", subtitle: "summary" } },
});
