import { defineArrayMember } from "@sanity/types";

const lists = [
  { title: "Lijst met punten", value: "bullet" },
  { title: "Genummerde lijst", value: "number" },
];

const marks = {
  decorators: [
    { title: "Vet", value: "strong" },
    { title: "Cursief", value: "em" },
  ],
  annotations: [{ type: "link" }, { type: "internalLink" }],
};

/** What can stand between the words. */
const of = [{ type: "figureValue" }];

const normal = { title: "Gewone tekst", value: "normal" };

/** Paragraphs, headings and lists in the editor. */
export const blockMember = () =>
  defineArrayMember({
    type: "block",
    title: "Alinea",
    styles: [
      normal,
      { title: "Kop 2 (grote kop)", value: "h2" },
      { title: "Kop 3 (kleine kop)", value: "h3" },
    ],
    lists,
    marks,
    of,
  });

/** Paragraphs and lists without headings, inside a callout or a step. */
export const plainBlockMember = () =>
  defineArrayMember({ type: "block", title: "Alinea", styles: [normal], lists, marks, of });

/** One line of text without headings or lists, in a cell of a table. */
export const lineBlockMember = () =>
  defineArrayMember({ type: "block", title: "Alinea", styles: [normal], lists: [], marks, of });
