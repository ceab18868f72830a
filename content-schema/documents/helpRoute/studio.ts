import { defineType } from "@sanity/types";
import { GROUPS } from "../../fields/groups.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  slugField,
  textField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a route to help. */
export const helpRouteType = defineType({
  name: "helpRoute",
  title: labels.documentType.helpRoute,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("helpRoute"),
  initialValue: { audience: "parent" },
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Bijvoorbeeld: Wie helpt ons, en in welke volgorde?",
      group: "text",
    }),
    choiceField({
      name: "audience",
      title: "Voor wie",
      description: "Elke regio heeft per groep lezers een route.",
      group: "text",
      table: "routeAudience",
    }),
    textField({
      name: "intro",
      title: "Inleiding",
      description: "Voor wie de route is, en dat je niet alle stappen hoeft te doen.",
      group: "text",
    }),
    objectsField({
      name: "steps",
      title: "Stappen",
      description: "Begint met het eerste gesprek. Daarna specialist, hulp en rechter.",
      group: "text",
      of: "routeStep",
    }),
    slugField("title"),
    ownerRegionField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "title", audience: "audience", region: "ownerRegion.title" },
    prepare: ({ title, audience, region }) => ({
      title,
      subtitle: subtitle(labelOf("routeAudience", audience), region),
    }),
  },
});
