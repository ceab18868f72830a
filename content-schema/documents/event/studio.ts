import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { costsField } from "../../fields/offer-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  choiceField,
  choicesField,
  exampleField,
  lineField,
  originFields,
  ownerRegionField,
  referenceField,
  slugField,
  textField,
  themesField,
  urlField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of an event. */
export const eventType = defineType({
  name: "event",
  title: labels.documentType.event,
  type: "document",
  groups: groupsOf("text", "access", "where", "place", "origin"),
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
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat er gebeurt en wat je eraan hebt. In een of twee zinnen.",
      group: "text",
    }),
    choiceField({
      name: "status",
      title: "Status",
      description: "Gaat het niet door? Zeg het hier, dan blijft de pagina het melden.",
      group: "text",
      table: "eventStatus",
    }),
    referenceField({
      name: "organization",
      title: "Organisatie",
      description: "Wie de bijeenkomst houdt.",
      group: "text",
      to: ["organization"],
    }),
    referenceField({
      name: "service",
      title: "Hoort bij aanbod",
      description: "Mag leeg blijven. Bijvoorbeeld: de groep waarvan dit de start is.",
      group: "text",
      to: ["service"],
    }),
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Wie mag er komen? Kies alles wat klopt.",
      group: "access",
      table: "serviceAudience",
    }),
    urlField({
      name: "onlineUrl",
      title: "Online meedoen",
      description: "Het webadres waar je meekijkt. Begint met https://.",
      group: "access",
    }),
    costsField(),
    defineField({
      name: "registration",
      title: "Aanmelden",
      description: "Laat leeg als je zo kunt binnenlopen.",
      type: "contact",
      group: "access",
    }),
    defineField({ name: "series", title: "Wanneer", type: "series", group: "where" }),
    referenceField({
      name: "location",
      title: "Locatie",
      description: "Waar het is. Staat de plek er nog niet bij, maak hem dan hier.",
      group: "where",
      to: ["location"],
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "where" }),
    themesField("Waar gaat het over? Bijvoorbeeld: Rouw en verdriet."),
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
