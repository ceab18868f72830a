import { defineType } from "@sanity/types";
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
  groups: [
    { name: "place", title: "Regio", default: true },
    { name: "origin", title: "Herkomst en controle" },
  ],
  validation: checkedLikeTheBuild("region"),
  initialValue: { level: "region" },
  fields: [
    lineField({
      name: "title",
      title: "Naam",
      description: "Bijvoorbeeld: Zeeland.",
      group: "place",
    }),
    slugField("title"),
    choiceField({
      name: "level",
      title: "Niveau",
      description: "Een regio van gemeenten samen, of één gemeente met een eigen site.",
      group: "place",
      table: "regionLevel",
    }),
    referenceField({
      name: "parent",
      title: "Hoort bij regio",
      description:
        "De regio waarvan deze site de inhoud overneemt. Laat leeg als dat alleen de landelijke inhoud is.",
      group: "place",
      to: ["region"],
    }),
    referencesField({
      name: "municipalities",
      title: "Gemeenten",
      description: "De gemeenten die in deze regio samenwerken.",
      group: "place",
      to: ["municipality"],
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat ouders en kinderen van deze regio kunnen verwachten.",
      group: "place",
    }),
    ...originFields(),
  ],
  preview: { select: { title: "title" } },
});
