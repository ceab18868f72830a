import { defineField, defineType } from "@sanity/types";
import {
  accessFields,
  OFFER_GROUPS,
  statusField,
  textFields,
  whereFields,
} from "../../fields/offer-form.ts";
import { labelOf, subtitle } from "../../fields/preview.ts";
import {
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
} from "../../fields/studio.ts";
import { checkedLikeTheBuild } from "../../fields/validation.ts";
import { labels } from "../../labels.ts";

const ageField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: "In jaren, een half jaar mag ook: 3,5. Laat leeg als er geen grens is.",
    type: "number",
    group: "text",
    // Still shown when it holds a value that has to go.
    hidden: ({ document }) => document?.allAges === true && document[name] === undefined,
  });

const dayField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: "Mag leeg blijven: dan bepaalt alleen de status of het zichtbaar is.",
    type: "date",
    group: "place",
  });

/** The form of a service, in the order in which an editor of a loket gathers the facts. */
export const serviceType = defineType({
  name: "service",
  title: labels.documentType.service,
  type: "document",
  groups: OFFER_GROUPS,
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
      description: "Wie dit aanbod geeft.",
      group: "text",
      to: ["organization"],
    }),
    referenceField({
      name: "intervention",
      title: "Methode",
      description: "Als dit een bekende methode volgt. Bijvoorbeeld: KIES.",
      group: "text",
      to: ["intervention"],
    }),
    statusField(),
    choicesField({ name: "audiences", title: "Voor wie", group: "text", table: "serviceAudience" }),
    choicesField({ name: "forms", title: "Vorm", group: "text", table: "serviceForm" }),
    switchField({
      name: "crisis",
      title: "Hulp bij gevaar",
      description: "Wordt vaker gecontroleerd en nooit verborgen.",
      group: "text",
    }),
    switchField({
      name: "allAges",
      title: "Alle leeftijden",
      description: "Alleen als er echt geen grens is. Weet je het niet, laat dan alles leeg.",
      group: "text",
    }),
    ageField("ageMin", "Vanaf leeftijd"),
    ageField("ageMax", "Tot en met leeftijd"),
    objectsField({ name: "recognition", title: "Erkenning", group: "text", of: "recognition" }),
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
      table: "language",
    }),
    choiceField({ name: "interpreter", title: "Tolk", group: "access", table: "interpreter" }),
    choicesField({
      name: "accessibility",
      title: "Toegankelijkheid",
      description: "Kies alleen wat je zeker weet.",
      group: "access",
      table: "accessibility",
    }),
    defineField({ name: "coverage", title: "Gebied", type: "coverage", group: "place" }),
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
    referencesField({ name: "themes", title: "Thema's", group: "place", to: ["theme"] }),
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
