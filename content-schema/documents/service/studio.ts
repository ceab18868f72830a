import { defineField, defineType } from "@sanity/types";
import { groupsOf } from "../../fields/groups.ts";
import { accessFields, statusField, textFields, whereFields } from "../../fields/offer-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
  ageField,
  choiceField,
  choicesField,
  exampleField,
  lineField,
  linesField,
  mailboxField,
  objectsField,
  originFields,
  ownerRegionField,
  referenceField,
  referencesField,
  slugField,
  switchField,
  textField,
  themesField,
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

const dayField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: "Mag leeg blijven: dan bepaalt alleen de status of het zichtbaar is.",
    type: "date",
    group: "place",
    fieldset: "visible",
  });

/** The form of a service, in the order in which an editor of a loket gathers the facts. */
export const serviceType = defineType({
  name: "service",
  title: labels.documentType.service,
  type: "document",
  groups: groupsOf("text", "access", "where", "place", "origin"),
  fieldsets: [
    {
      name: "languages",
      title: "Talen, tolk en toegankelijkheid",
      options: { collapsible: true, collapsed: true },
    },
    {
      name: "visible",
      title: "Alleen een tijdje tonen",
      options: { collapsible: true, collapsed: true },
    },
  ],
  validation: checkedLikeTheBuild("service"),
  initialValue: {
    status: "concept",
    referral: "unknown",
    consent: "unknown",
    safeWithViolence: "unknown",
    interpreter: "unknown",
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
    ...textFields(),
    textField({
      name: "textForProfessional",
      title: "Tekst voor professionals",
      description: "Hoe je een gezin aanmeldt, en voor wie het wel en niet past.",
      group: "text",
      rows: 4,
    }),
    linesField({
      name: "whatHappens",
      title: "Zo gaat het",
      description: "Stap voor stap. Bijvoorbeeld: Je belt. We maken een afspraak.",
      group: "text",
    }),
    referenceField({
      name: "organization",
      title: "Organisatie",
      description: "Wie dit aanbod geeft. Staat die er nog niet bij, maak hem dan hier.",
      group: "text",
      to: ["organization"],
    }),
    referenceField({
      name: "intervention",
      title: "Methode",
      description: "Alleen als dit een bekende methode volgt. Bijvoorbeeld: KIES.",
      group: "text",
      to: ["intervention"],
    }),
    statusField(),
    choicesField({
      name: "audiences",
      title: "Voor wie",
      description: "Wie doet er mee? Kies alles wat klopt.",
      group: "access",
      table: "serviceAudience",
    }),
    choicesField({
      name: "forms",
      title: "Vorm",
      description: "Hoe wordt het gegeven? Kies alles wat kan.",
      group: "access",
      table: "serviceForm",
    }),
    switchField({
      name: "crisis",
      title: "Hulp bij gevaar",
      description:
        "Voor aanbod waar je bij geweld of gevaar terecht kunt. Wordt vaker gecontroleerd.",
      group: "access",
    }),
    switchField({
      name: "allAges",
      title: "Alle leeftijden",
      description: "Alleen als er echt geen grens is. Weet je het niet, laat dan alles leeg.",
      group: "access",
    }),
    ageField("ageMin", "Vanaf leeftijd"),
    ageField("ageMax", "Tot en met leeftijd"),
    textField({
      name: "notFor",
      title: "Voor wie niet",
      description: "Mag leeg blijven. Bijvoorbeeld: Niet als er een zaak bij de rechter loopt.",
      group: "access",
      rows: 2,
    }),
    objectsField({
      name: "recognition",
      title: "Erkenning",
      description: "Alleen als een commissie dit aanbod heeft beoordeeld. Mag leeg blijven.",
      group: "origin",
      of: "recognition",
    }),
    ...accessFields(),
    defineField({ name: "start", title: "Start", type: "start", group: "access" }),
    choiceField({
      name: "safeWithViolence",
      title: "Kan het bij geweld of onveiligheid?",
      description: "Vul dit alleen in na navraag bij de aanbieder.",
      group: "access",
      table: "safeWithViolence",
    }),
    choicesField({
      name: "languages",
      title: "Talen",
      description: "Kies alleen wat je zeker weet.",
      group: "access",
      fieldset: "languages",
      table: "language",
    }),
    choiceField({
      name: "interpreter",
      title: "Tolk",
      description: "Vraag het na: een tolk regelen kost tijd.",
      group: "access",
      fieldset: "languages",
      table: "interpreter",
    }),
    choicesField({
      name: "accessibility",
      title: "Toegankelijkheid",
      description: "Kies alleen wat je zeker weet.",
      group: "access",
      fieldset: "languages",
      table: "accessibility",
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "where" }),
    ...whereFields(),
    dayField("visibleFrom", "Zichtbaar vanaf"),
    dayField("visibleUntil", "Zichtbaar tot en met"),
    referencesField({
      name: "phases",
      title: "Fasen",
      description: "In welke fasen helpt dit?",
      group: "place",
      to: ["phase"],
    }),
    themesField("Waarbij helpt het? Bijvoorbeeld: Rouw en verdriet."),
    slugField("name"),
    ownerRegionField(),
    exampleField(),
    mailboxField(),
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
      subtitle: subtitle(
        isExample === true ? "Voorbeeld" : undefined,
        labelOf("serviceStatus", status),
        organization,
      ),
    }),
  },
});
