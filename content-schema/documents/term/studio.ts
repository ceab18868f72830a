import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  lineField,
  linesField,
  originFields,
  ownerRegionField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a term. */
export const termType = defineType({
  name: "term",
  title: labels.documentType.term,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("term"),
  fields: [
    lineField({
      name: "term",
      title: "Begrip",
      description: "Met een kleine letter. Bijvoorbeeld: ouderschapsplan.",
      group: "text",
    }),
    textField({
      name: "explanation",
      title: "Uitleg",
      description: "Leg het uit aan iemand die het woord voor het eerst hoort.",
      group: "text",
      rows: 5,
    }),
    textField({
      name: "explanationForYouth",
      title: "Uitleg voor jongeren",
      description: "Mag leeg blijven. Spreek de lezer aan met ‘je’ of ‘jij’.",
      group: "text",
      rows: 5,
    }),
    linesField({
      name: "synonyms",
      title: "Andere woorden",
      description: "Woorden waarmee mensen hetzelfde zoeken. Druk op Enter na elk woord.",
      group: "text",
      layout: "tags",
    }),
    slugField("term"),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "term", subtitle: "explanation" } },
});
