import { defineField, defineType } from "@sanity/types";
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
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

/** The form of a service, in the order in which an editor of a loket gathers the facts. */
export const serviceType = defineType({
  name: "service",
  title: labels.documentType.service,
  type: "document",
  groups: [
    { name: "text", title: "Wat het is", default: true },
    { name: "access", title: "Hoe je meedoet" },
    { name: "place", title: "Waar het staat" },
    { name: "origin", title: "Herkomst en controle" },
  ],
  validation: checkedLikeTheBuild("service"),
  initialValue: {
    status: "concept",
    referral: "unknown",
    consent: "unknown",
    coverage: { _type: "coverage", scope: "municipalities" },
  },
  fields: [
    lineField({
      name: "name",
      title: "Naam",
      description: "Zegt wat het is. Bijvoorbeeld: Groep voor kinderen van 8 tot 12.",
      group: "text",
    }),
    lineField({
      name: "alternateName",
      title: "Andere naam",
      description: "Een naam waarop mensen ook zoeken. Bijvoorbeeld: KIES.",
      group: "text",
    }),
    textField({
      name: "summary",
      title: "Samenvatting",
      description: "Wat gebeurt er en wat heb je eraan? In eenvoudige woorden.",
      group: "text",
      rows: 4,
    }),
    referenceField({
      name: "organization",
      title: "Organisatie",
      description: "Wie dit aanbod geeft.",
      group: "text",
      to: ["organization"],
    }),
    choiceField({
      name: "status",
      title: "Status",
      description: "Bezoekers zien alleen wat actief of tijdelijk gesloten is.",
      group: "text",
      table: "serviceStatus",
    }),
    choicesField({ name: "audiences", title: "Voor wie", group: "text", table: "serviceAudience" }),
    choicesField({ name: "forms", title: "Vorm", group: "text", table: "serviceForm" }),
    defineField({
      name: "ageMin",
      title: "Vanaf leeftijd",
      description: "In jaren. Laat leeg als er geen grens is.",
      type: "number",
      group: "text",
    }),
    defineField({
      name: "ageMax",
      title: "Tot en met leeftijd",
      description: "In jaren. Laat leeg als er geen grens is.",
      type: "number",
      group: "text",
    }),
    objectsField({
      name: "costs",
      title: "Kosten",
      description: "Weet je het niet, kies dan ‘Kosten onbekend’.",
      group: "access",
      of: "cost",
    }),
    choiceField({ name: "referral", title: "Verwijzing", group: "access", table: "referral" }),
    choiceField({ name: "consent", title: "Toestemming", group: "access", table: "consent" }),
    defineField({ name: "contact", title: "Contact", type: "contact", group: "access" }),
    textField({
      name: "hoursText",
      title: "Openingstijden",
      description: "Bijvoorbeeld: maandag tot en met vrijdag van 9 tot 17 uur.",
      group: "access",
      rows: 2,
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "place" }),
    referencesField({
      name: "phases",
      title: "Fasen",
      description: "In welke fasen helpt dit?",
      group: "place",
      to: ["phase"],
    }),
    slugField("name"),
    ownerRegionField(),
    exampleField(),
    ...originFields(),
  ],
  preview: {
    select: {
      title: "name",
      organization: "organization.name",
      status: "status",
      isExample: "isExample",
    },
    prepare: ({ title, organization, status, isExample }) => ({
      title,
      subtitle: [
        isExample === true ? "Voorbeeld" : undefined,
        labels.serviceStatus[status as keyof typeof labels.serviceStatus],
        organization,
      ]
        .filter(Boolean)
        .join(" · "),
    }),
  },
});
