import { defineField, defineType } from "@sanity/types";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  choicesField,
  exampleField,
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
  groups: [
    { name: "text", title: "Wat het is", default: true },
    { name: "access", title: "Wanneer en waar" },
    { name: "place", title: "Plaats op de site" },
    { name: "origin", title: "Herkomst en controle" },
  ],
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
    defineField({ name: "series", title: "Wanneer", type: "series", group: "access" }),
    referenceField({ name: "location", title: "Locatie", group: "access", to: ["location"] }),
    urlField({
      name: "onlineUrl",
      title: "Online meedoen",
      description: "Het webadres waar je meekijkt. Begint met https://.",
      group: "access",
    }),
    objectsField({ name: "costs", title: "Kosten", group: "access", of: "cost" }),
    defineField({
      name: "registration",
      title: "Aanmelden",
      description: "Laat leeg als je zo kunt binnenlopen.",
      type: "contact",
      group: "access",
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "place" }),
    referencesField({ name: "themes", title: "Thema's", group: "place", to: ["theme"] }),
    slugField("title"),
    ownerRegionField(),
    exampleField(),
    ...originFields(),
  ],
  preview: {
    select: { title: "title", date: "series.date", status: "status", isExample: "isExample" },
    prepare: ({ title, date, status, isExample }) => ({
      title,
      subtitle: subtitle(
        isExample === true ? "Voorbeeld" : undefined,
        labelOf("eventStatus", status),
        date,
      ),
    }),
  },
});
