import { defineField, defineType } from "@sanity/types";
import {
  choiceField,
  choicesField,
  exampleField,
  GROUPS,
  lineField,
  objectsField,
  originFields,
  ownerRegionField,
  referenceField,
  referencesField,
  slugField,
  textField,
  urlField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an event. */
export const eventType = defineType({
  name: "event",
  title: labels.documentType.event,
  type: "document",
  groups: GROUPS,
  validation: checkedLikeTheBuild("event"),
  initialValue: {
    status: "planned",
    coverage: { _type: "coverage", scope: "municipalities" },
  },
  fields: [
    lineField({
      name: "title",
      title: "Titel",
      description: "Bijvoorbeeld: Informatieavond over uit elkaar gaan.",
      group: "text",
    }),
    textField({ name: "summary", title: "Samenvatting", group: "text" }),
    choiceField({ name: "status", title: "Status", group: "text", table: "eventStatus" }),
    choicesField({ name: "audiences", title: "Voor wie", group: "text", table: "serviceAudience" }),
    referenceField({
      name: "organization",
      title: "Organisatie",
      description: "Wie dit houdt.",
      group: "text",
      to: ["organization"],
    }),
    referenceField({
      name: "service",
      title: "Hoort bij aanbod",
      description: "Bijvoorbeeld de groep waarvan dit de start is.",
      group: "text",
      to: ["service"],
    }),
    defineField({ name: "series", title: "Wanneer", type: "series", group: "text" }),
    referenceField({ name: "location", title: "Locatie", group: "text", to: ["location"] }),
    urlField({
      name: "onlineUrl",
      title: "Online meedoen",
      description: "Het webadres waar je meekijkt. Begint met https://.",
      group: "text",
    }),
    objectsField({ name: "costs", title: "Kosten", group: "text", of: "cost" }),
    defineField({
      name: "registration",
      title: "Aanmelden",
      description: "Laat leeg als je zo kunt binnenlopen.",
      type: "contact",
      group: "text",
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "place" }),
    referencesField({ name: "themes", title: "Thema's", group: "place", to: ["theme"] }),
    slugField("title"),
    ownerRegionField(),
    exampleField(),
    ...originFields(),
  ],
  preview: { select: { title: "title", subtitle: "series.date" } },
});
