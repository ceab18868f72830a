// @vitest-environment jsdom
/** What a paste becomes in our texts: our cleaning, then the conversion that Sanity's editor does. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { htmlToPortableText } from "@portabletext/html";
import { compileSchema, defineSchema } from "@portabletext/schema";
import { expect, test } from "vitest";
import { cleanHtml } from "./clean-html.ts";

/** What a text may hold, as Sanity's editor knows it from the form of a rich text. */
const schema = compileSchema(
  defineSchema({
    styles: [{ name: "normal" }, { name: "h2" }, { name: "h3" }],
    lists: [{ name: "bullet" }, { name: "number" }],
    decorators: [{ name: "strong" }, { name: "em" }],
    annotations: [{ name: "link", fields: [{ name: "href", type: "string" }] }],
    blockObjects: [{ name: "captionedImage" }, { name: "table" }],
    inlineObjects: [{ name: "figureValue" }],
  }),
);

type Block = {
  style?: string;
  listItem?: string;
  children?: { text?: string; marks?: string[] }[];
  markDefs?: { _key: string; href?: string }[];
};

/** A block in one line: `h2: words`, with *bold*, _italic_ and [links](address). */
function lineOf({ style, listItem, children = [], markDefs = [] }: Block): string {
  const words = children.map(({ text = "", marks = [] }) => {
    const href = markDefs.find(({ _key }) => marks.includes(_key))?.href;
    const linked = href === undefined ? text : `[${text}](${href})`;
    const slanted = marks.includes("em") ? `_${linked}_` : linked;
    return marks.includes("strong") ? `*${slanted}*` : slanted;
  });
  return `${listItem ?? style}: ${words.join("")}`;
}

const converted = (html: string) => (htmlToPortableText(html, { schema }) as Block[]).map(lineOf);
const pasted = (html: string) => converted(cleanHtml(html).html);
/** What the clipboard gives as HTML; no file of HTML, which our linters would mend. */
const fixture = (name: string) =>
  readFileSync(join(import.meta.dirname, "fixtures", `${name}.txt`), "utf8");

test("Word: headings, bold, lists and links stay; changes, comments and empty lines go", () => {
  expect(pasted(fixture("word"))).toEqual([
    "h2: Wat de groep doet",
    "h2: Groep voor ouders",
    "normal: *Samen* praten over _later_.Nieuwe zin.",
    "bullet: Eerste punt",
    "bullet: Tweede punt",
    "normal: Meer op [de site](https://www.example.org/), [oud](http://www.example.org/), bestand, hier, js of [mail](mailto:info@example.org).onderstreept weg",
    "normal: Wie",
    "normal: Wat",
    "normal: Loket",
    "normal: Praten",
    "h3: Klein kopje",
  ]);
});

test("Google Docs: the same", () => {
  expect(pasted(fixture("google-docs"))).toEqual([
    "h2: Kop een",
    "normal: *Vet* en _schuin_ met [link](https://example.org/)",
    "bullet: Een",
    "bullet: Twee",
    "normal: Zin",
  ]);
});

test("Word in the browser: the same", () => {
  expect(pasted(fixture("word-online"))).toEqual(["h2: Een kop", "normal: *Vet* en gewoon."]);
});

test("images are counted, so that the editor hears of them", () => {
  expect(cleanHtml(fixture("word")).images).toBe(1);
  expect(cleanHtml("<p>Zonder.</p>").images).toBe(0);
});

test("without our cleaning Sanity's editor does none of this", () => {
  const lines = converted(fixture("word"));
  expect(lines).toContain("normal: Klein kopje");
  expect(lines).toContain("normal: ");
  expect(lines.join("\n")).toMatch(/Oude zin|javascript:|Opmerking/);
});

test.each([
  ["plain words", "Gewoon.", ["normal: Gewoon."]],
  ["nothing", "", []],
  ["bold in a heading", "<h3><strong>Kop</strong></h3>", ["h3: Kop"]],
  [
    "a telephone number",
    '<p><a href="tel:0881234567">Bel</a></p>',
    ["normal: [Bel](tel:0881234567)"],
  ],
  ["a script", "<script>alert(1)</script><p>Tekst</p>", ["normal: Tekst"]],
])("%s", (_name, html, lines) => {
  expect(pasted(html)).toEqual(lines);
});
