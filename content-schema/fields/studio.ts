import { defineField, type FieldDefinition, type SortOrdering } from "@sanity/types";
import { type LabelTable, labels, valuesOf } from "../labels.ts";
import { slugFrom } from "../rules/slug.ts";
import type { GroupName } from "./groups.ts";
import { sensibleDocuments } from "./reference-filter.ts";
import { isSlugFree } from "./slug-is-free.ts";

type DocumentType = keyof typeof labels.documentType;

/** What every field function takes. */
type Words = {
  name: string;
  title: string;
  description?: string;
  group?: GroupName;
  /** Name of the fold of rarely used fields in which it stands. */
  fieldset?: string;
};

/** One line of text. */
export const lineField = (words: Words) => defineField({ ...words, type: "string" });

/**
 * A web address. The Studio's own check of addresses would say in English what our rule says in
 * Dutch, so it lets everything pass.
 */
export const urlField = (words: Words) =>
  defineField({
    ...words,
    type: "url",
    validation: (rule) => rule.uri({ scheme: [/./], allowRelative: true }),
  });

/** A few lines of text. */
export const textField = ({ rows = 3, ...words }: Words & { rows?: number }) =>
  defineField({ ...words, type: "text", rows });

/** A list of short texts. */
export const linesField = ({ layout, ...words }: Words & { layout?: "tags" }) =>
  defineField({
    ...words,
    type: "array",
    of: [{ type: "string" }],
    ...(layout === undefined ? {} : { options: { layout } }),
  });

const optionsOf = (table: LabelTable) => {
  const titles: Record<string, string> = labels[table];
  return valuesOf(table).map((value) => ({ value, title: titles[value] ?? value }));
};

/** One choice out of a table of labels. */
export const choiceField = ({ table, ...words }: Words & { table: LabelTable }) =>
  defineField({ ...words, type: "string", options: { list: optionsOf(table), layout: "radio" } });

/** Several choices out of a table of labels. */
export const choicesField = ({ table, ...words }: Words & { table: LabelTable }) =>
  defineField({
    ...words,
    type: "array",
    of: [{ type: "string" }],
    options: { list: optionsOf(table), layout: "grid" },
  });

/**
 * The place of a document among others of its type.
 * @param description what the number decides; by default the place in a list
 */
export const orderField = (description = "1 staat vooraan.") =>
  defineField({ name: "order", title: "Volgorde", description, type: "number", group: "place" });

/** How the Studio sorts documents that have a place among others. */
export const BY_ORDER: SortOrdering[] = [
  { name: "order", title: "Volgorde", by: [{ field: "order", direction: "asc" }] },
];

/** Yes or no; no until someone says yes. */
export const switchField = (words: Words) =>
  defineField({ ...words, type: "boolean", initialValue: false });

/** An age in years; an offer for all ages has none. */
export const ageField = (name: string, title: string) =>
  defineField({
    name,
    title,
    description: "In jaren, een half jaar mag ook: 3,5. Laat leeg als er geen grens is.",
    type: "number",
    group: "access",
    // Still shown when it holds a value that has to go.
    hidden: ({ document }) => document?.allAges === true && document[name] === undefined,
  });

/** A reference to one document. */
export const referenceField = ({ to, ...words }: Words & { to: readonly string[] }) =>
  defineField({
    ...words,
    type: "reference",
    to: to.map((type) => ({ type })),
    options: { filter: sensibleDocuments },
  });

/** References to several documents, each at most once. */
export const referencesField = ({ to, ...words }: Words & { to: readonly DocumentType[] }) =>
  defineField({
    ...words,
    type: "array",
    of: [
      {
        type: "reference",
        // Without a title the Studio would call an item "Reference to …".
        title: to.map((type) => labels.documentType[type]).join(" of "),
        to: to.map((type) => ({ type })),
        options: { filter: sensibleDocuments },
      },
    ],
    validation: (rule) => rule.unique(),
  });

/** The themes of a document. @param description what the themes say of it */
export const themesField = (description: string) =>
  referencesField({ name: "themes", title: "Thema's", description, group: "place", to: ["theme"] });

/** A list of embedded objects of one type. */
export const objectsField = ({ of, ...words }: Words & { of: string }) =>
  defineField({ ...words, type: "array", of: [{ type: of }] });

/**
 * The last part of the public URL.
 * @param source the field from which it is made, e.g. `title`
 */
export const slugField = (source: string) =>
  defineField({
    name: "slug",
    title: "Webadres",
    description:
      "Het laatste stuk van het adres van de pagina. Verander het niet meer na publicatie: links van anderen werken dan niet meer.",
    type: "slug",
    group: "place",
    options: { source, slugify: slugFrom, isUnique: isSlugFree },
  });

/** Whose document it is: decides who may edit it and on which site its text shows. */
export const ownerRegionField = () =>
  referenceField({
    name: "ownerRegion",
    title: "Van regio",
    description: "Laat leeg voor landelijke inhoud. Alleen de regio die je kiest kan het bewerken.",
    group: "place",
    to: ["region"],
  });

/** Sources for visitors and provenance for editors. */
export const originFields = (): FieldDefinition[] => [
  objectsField({
    name: "sources",
    title: "Bronnen",
    description:
      "Staan onder de pagina. Alleen wetsartikelen, pagina's van de overheid en erkende organisaties.",
    group: "origin",
    of: "source",
  }),
  defineField({
    name: "provenance",
    title: "Herkomst",
    description: "Voor redacteuren: waar de tekst op berust. Bezoekers zien dit niet.",
    type: "provenance",
    group: "origin",
  }),
];

/** The mailbox of who answers for a document: a role, never a person. */
export const mailboxField = () =>
  lineField({
    name: "mailbox",
    title: "Aanspreekpunt",
    description:
      "Het mailadres waar redacteuren navragen of dit nog klopt. Van een loket of team, niet van een persoon.",
    group: "origin",
  });

/** Marks an invented document of the demo; the production build leaves it out. */
export const exampleField = () =>
  switchField({
    name: "isExample",
    title: "Verzonnen voorbeeld",
    description: "Alleen voor demonstraties. Staat nooit op de echte site.",
    group: "place",
  });
