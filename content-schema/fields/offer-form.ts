import { defineField } from "@sanity/types";
import { choiceField, objectsField, textField } from "./studio.ts";

/** The texts that a region may change of a national offer. */
export const textFields = () => [
  textField({
    name: "summary",
    title: "Samenvatting",
    description:
      "Wat gebeurt er en wat heb je eraan? Bijvoorbeeld: Je praat met andere ouders over wat je kind nodig heeft.",
    group: "text",
    rows: 4,
  }),
  textField({
    name: "textForYouth",
    title: "Tekst voor kinderen en jongeren",
    description:
      "Laat leeg als zij niet meedoen. Bijvoorbeeld: Je maakt kennis met kinderen die hetzelfde meemaken.",
    group: "text",
    rows: 4,
  }),
];

/** Whether visitors see it, and whether it is open. */
export const statusField = () =>
  choiceField({
    name: "status",
    title: "Status",
    description:
      "Zet op Actief als het klaar is. Een concept of wat gestopt is, zien bezoekers niet.",
    group: "text",
    table: "serviceStatus",
  });

/** What it costs, one line per kind. */
export const costsField = () =>
  objectsField({
    name: "costs",
    title: "Kosten",
    description: "Een regel per soort. Weet je het niet, kies dan ‘Kosten onbekend’.",
    group: "access",
    of: "cost",
  });

/** What it takes to join: also open to a region's changes. */
export const accessFields = () => [
  defineField({ name: "contact", title: "Contact", type: "contact", group: "access" }),
  costsField(),
  choiceField({
    name: "referral",
    title: "Verwijzing",
    description: "Moet iemand anders je eerst aanmelden?",
    group: "access",
    table: "referral",
  }),
  choiceField({
    name: "consent",
    title: "Toestemming",
    description:
      "Wie moet het goed vinden voordat een kind meedoet? Vraag dit na bij de aanbieder.",
    group: "access",
    table: "consent",
  }),
  defineField({ name: "waitingTime", title: "Wachttijd", type: "waitingTime", group: "access" }),
];

/** Where and when it is: also open to a region's changes. */
export const whereFields = () => [
  objectsField({
    name: "places",
    title: "Plekken",
    description: "Waar het wordt gegeven. Laat leeg als dat per keer verschilt.",
    group: "where",
    of: "place",
  }),
  defineField({
    name: "openingHours",
    title: "Openingstijden",
    type: "openingHours",
    group: "where",
  }),
  defineField({ name: "alert", title: "Let op", type: "alert", group: "where" }),
];
