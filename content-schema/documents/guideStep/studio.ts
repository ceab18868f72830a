import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { bodyField } from "../../fields/page-form.ts";
import {
  lineField,
  linesField,
  orderField,
  originFields,
  referencesField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a step of the guide. */
export const guideStepType = defineType({
  name: "guideStep",
  title: labels.documentType.guideStep,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("guideStep"),
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description:
        "Wat de gemeente in deze stap doet. Bijvoorbeeld: Breng het hulpaanbod in kaart.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat de stap oplevert, in een of twee zinnen.",
      group: "text",
    }),
    bodyField(),
    linesField({
      name: "checklist",
      title: "Klaar als",
      description: "Waaraan je ziet dat de stap gedaan is. Een zin per regel.",
      group: "text",
    }),
    orderField("Het nummer van de stap. Elke stap heeft een eigen nummer."),
    referencesField({
      name: "functionalities",
      title: "Gaat over",
      description: "Functionaliteiten die in deze stap aan de orde zijn.",
      group: "place",
      to: ["functionality"],
    }),
    slugField("title"),
    ...originFields(),
  ],
  preview: {
    select: { title: "title", order: "order" },
    prepare: ({ title, order }) => ({ title, subtitle: `Stap ${order ?? "zonder nummer"}` }),
  },
});
