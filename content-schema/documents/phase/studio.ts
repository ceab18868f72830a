import { defineField, defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import {
  BY_ORDER,
  lineField,
  objectsField,
  orderField,
  originFields,
  ownerRegionField,
  slugField,
  switchField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a phase. */
export const phaseType = defineType({
  name: "phase",
  title: labels.documentType.phase,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("phase"),
  orderings: BY_ORDER,
  fields: [
    lineField({
      name: "title",
      title: "Titel voor ouders",
      description: "Een zin uit het leven, geen vakwoord. Bijvoorbeeld: We regelen het.",
      group: "text",
    }),
    lineField({
      name: "titleForYouth",
      title: "Titel voor jongeren",
      description: "Bijvoorbeeld: Alles verandert.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting voor ouders",
      description: "Wat ouders in deze fase bezighoudt, in een of twee zinnen.",
      group: "text",
    }),
    textField({
      name: "summaryForYouth",
      title: "Samenvatting voor jongeren",
      description: "Hetzelfde in de woorden van iemand van twaalf. Met ‘je’ of ‘jij’.",
      group: "text",
    }),
    defineField({
      name: "intro",
      title: "Inleiding",
      description: "De tekst bovenaan de pagina van deze fase. Een paar korte alinea's.",
      type: "richText",
      group: "text",
    }),
    objectsField({
      name: "actions",
      title: "Wat kun je nu doen",
      description: "Drie tot vijf dingen die een ouder vandaag kan doen.",
      group: "text",
      of: "action",
    }),
    slugField("title"),
    orderField(),
    switchField({
      name: "openLane",
      title: "Vanaf elke pagina bereikbaar",
      description: "Alleen voor de fase waarin mensen vastlopen of niet veilig zijn.",
      group: "place",
    }),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: { select: { title: "title", subtitle: "titleForYouth" } },
});
