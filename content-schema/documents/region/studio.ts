import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  choiceField,
  lineField,
  originFields,
  referenceField,
  referencesField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a region. */
export const regionType = defineType({
  name: "region",
  title: labels.documentType.region,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("region"),
  initialValue: { level: "region" },
  fields: [
    lineField({
      name: "title",
      title: "Naam",
      description: "Bijvoorbeeld: Zeeland.",
      group: "text",
    }),
    slugField("title"),
    choiceField({
      name: "level",
      title: "Niveau",
      description: "Een regio van gemeenten samen, of één gemeente met een eigen site.",
      group: "text",
      table: "regionLevel",
    }),
    referenceField({
      name: "parent",
      title: "Hoort bij regio",
      description:
        "De regio waarvan deze site de inhoud overneemt. Laat leeg als dat alleen de landelijke inhoud is.",
      group: "text",
      to: ["region"],
    }),
    referencesField({
      name: "municipalities",
      title: "Gemeenten",
      description: "De gemeenten die in deze regio samenwerken.",
      group: "text",
      to: ["municipality"],
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat ouders en kinderen van deze regio kunnen verwachten.",
      group: "text",
    }),
    ...originFields(),
  ],
  preview: { select: { title: "title" } },
});
