import { defineField } from "@sanity/types";
import { choiceField, objectsField, textField } from "./studio.ts";

/** The tabs of an offer and of a region's changes to it. */
export const OFFER_GROUPS = [
  { name: "text", title: "Wat het is", default: true },
  { name: "access", title: "Hoe je meedoet" },
  { name: "place", title: "Waar en wanneer" },
  { name: "origin", title: "Herkomst en controle" },
];

/** The texts that a region may change of a national offer. */
export const textFields = () => [
  textField({
    name: "summary",
    title: "Samenvatting",
    description: "Wat gebeurt er en wat heb je eraan? In eenvoudige woorden.",
    group: "text",
    rows: 4,
  }),
  textField({
    name: "textForYouth",
    title: "Tekst voor kinderen en jongeren",
    description: "Met ‘jij’. Laat leeg als zij niet meedoen.",
    group: "text",
    rows: 4,
  }),
];

/** Whether visitors see it, and whether it is open. */
export const statusField = () =>
  choiceField({
    name: "status",
    title: "Status",
    description: "Bezoekers zien alleen wat actief of tijdelijk gesloten is.",
    group: "text",
    table: "serviceStatus",
  });

/** What it takes to join: also open to a region's changes. */
export const accessFields = () => [
  defineField({ name: "contact", title: "Contact", type: "contact", group: "access" }),
  objectsField({
    name: "costs",
    title: "Kosten",
    description: "Weet je het niet, kies dan ‘Kosten onbekend’.",
    group: "access",
    of: "cost",
  }),
  choiceField({ name: "referral", title: "Verwijzing", group: "access", table: "referral" }),
  choiceField({ name: "consent", title: "Toestemming", group: "access", table: "consent" }),
  defineField({ name: "waitingTime", title: "Wachttijd", type: "waitingTime", group: "access" }),
];

/** Where and when it is: also open to a region's changes. */
export const whereFields = () => [
  objectsField({
    name: "places",
    title: "Plekken",
    description: "Waar het wordt gegeven. Laat leeg als dat per keer verschilt.",
    group: "place",
    of: "place",
  }),
  defineField({
    name: "openingHours",
    title: "Openingstijden",
    type: "openingHours",
    group: "place",
  }),
  defineField({ name: "alert", title: "Let op", type: "alert", group: "place" }),
];
