import { defineField, type FieldDefinition } from "@sanity/types";
import {
  lineField,
  linesField,
  objectsField,
  originFields,
  ownerRegionField,
  referencesField,
  slugField,
  switchField,
  textField,
} from "./studio.ts";

/** The running text of a page. */
export const bodyField = () =>
  defineField({
    name: "body",
    title: "Tekst",
    description:
      "Korte alinea's met tussenkoppen. Plakken uit Word of een mail kan: de opmaak van daar valt weg.",
    type: "richText",
    group: "text",
  });

/** The text of a page: summary, short version, body and what to do next. */
export const pageTextFields = (): FieldDefinition[] => [
  textField({
    name: "contentNote",
    title: "Vooraf",
    description:
      "Alleen boven een pagina die heftig kan zijn. Bijvoorbeeld: Deze pagina gaat over geweld. Je hoeft hem nu niet te lezen.",
    group: "text",
    rows: 2,
  }),
  textField({
    name: "summary",
    title: "Samenvatting",
    description:
      "Een of twee zinnen. Staat in lijsten, in de zoekresultaten en bovenaan de pagina.",
    group: "text",
  }),
  linesField({
    name: "inShort",
    title: "In het kort",
    description:
      "Drie tot vijf heel eenvoudige zinnen. Bijvoorbeeld: Je hoeft dit niet alleen te doen.",
    group: "text",
  }),
  bodyField(),
  objectsField({
    name: "actions",
    title: "Wat kun je nu doen",
    description:
      "Elke pagina helpt de lezer een stap verder. Bijvoorbeeld: Bel de huisarts voor een gesprek.",
    group: "text",
    of: "action",
  }),
];

/**
 * Where a page stands and what leads from it.
 * @param related the document types to read next
 */
export const pagePlaceFields = (
  related: readonly ("article" | "situation")[],
): FieldDefinition[] => [
  slugField("title"),
  referencesField({
    name: "phases",
    title: "Fasen",
    description: "In welke fasen heeft de lezer hier iets aan?",
    group: "place",
    to: ["phase"],
  }),
  referencesField({
    name: "themes",
    title: "Thema's",
    description: "Waar gaat het over? Kies er een of twee. Bijvoorbeeld: Geld.",
    group: "place",
    to: ["theme"],
  }),
  referencesField({
    name: "related",
    title: "Lees ook",
    description: "Twee of drie pagina's om hierna te lezen. Typ een paar woorden van de titel.",
    group: "place",
    to: related,
  }),
  linesField({
    name: "searchWords",
    title: "Zoekwoorden",
    description:
      "Woorden waarmee mensen dit zoeken en die niet in de tekst staan. Druk op Enter na elk woord.",
    group: "place",
    layout: "tags",
  }),
  switchField({
    name: "showExit",
    title: "Toon de knop om snel weg te gaan",
    description: "Aan voor pagina's over geweld, ruzie of geheimen, en voor jongeren.",
    group: "place",
  }),
  lineField({
    name: "quietTitle",
    title: "Stille titel",
    description:
      "Alleen voor gevoelige pagina's: dit staat in het tabblad en in de geschiedenis van de browser. Bijvoorbeeld: Informatie.",
    group: "place",
  }),
  ownerRegionField(),
];

/** Where a page comes from, and who looks at it when. */
export const pageOriginFields = (): FieldDefinition[] => [
  ...originFields(),
  defineField({
    name: "reviewOn",
    title: "Opnieuw bekijken op",
    description: "De dag waarop deze tekst weer nagelezen moet zijn.",
    type: "date",
    group: "origin",
  }),
  lineField({
    name: "checkedBy",
    title: "Getoetst door",
    description:
      "De functie van de deskundige die de tekst heeft getoetst, geen naam. Leeg tot dat is gebeurd.",
    group: "origin",
  }),
];
