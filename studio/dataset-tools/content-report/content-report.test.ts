import { describe, expect, test } from "vitest";
import type { DatasetDocument } from "../dataset-line.ts";
import type { Fact } from "../facts.ts";
import { htmlReport } from "./html.ts";
import { measureContent } from "./measure.ts";
import { dateOf, oldestDate } from "./source-dates.ts";
import { terminalReport } from "./terminal.ts";

const paragraph = (text: string, target?: string) => ({
  _type: "block",
  _key: "p",
  style: "normal",
  markDefs:
    target === undefined ? [] : [{ _type: "internalLink", _key: "m", target: { _ref: target } }],
  children: [{ _type: "span", _key: "s", text, marks: target === undefined ? [] : ["m"] }],
});

const article = (slug: string, changes: Record<string, unknown> = {}): DatasetDocument => ({
  _id: `article-${slug}`,
  _type: "article",
  audience: "parent",
  title: `Over <${slug}>`,
  slug: { _type: "slug", current: slug },
  body: [paragraph("Je belt met het loket. Zij helpen je.")],
  ...changes,
});

const fact = (id: string, status: Fact["status"]): Fact => ({
  id,
  status,
  statement: `Feit & ${id}`,
  theme: "proef",
  audiences: ["parent"],
  sources: [],
});
const facts = new Map(
  [fact("A1", "official"), fact("A2", "official"), fact("A3", "open")].map((one) => [one.id, one]),
);

const documents = [
  article("een", {
    sources: [{ date: "tekst van 06-11-2021" }, { date: "z.d." }, { date: "2023" }],
    provenance: { facts: ["A1"] },
    related: [{ _ref: "article-twee" }],
  }),
  article("twee", { body: [paragraph("Neem uw kind mee, en lees verder.", "article-twee")] }),
  article("drie", { actions: [{ text: "Lees", link: "/onderwerpen/een/?van=drie" }] }),
  { _id: "term-een", _type: "term", term: "Een", slug: { current: "een" }, explanation: "Iets." },
];
const report = measureContent(documents, facts);
const page = (slug: string) => report.pages.find(({ id }) => id === `article-${slug}`);

describe("measuring", () => {
  test("a page is a document with an address and paragraphs", () => {
    expect(report.pages.map(({ id }) => id).toSorted()).toEqual([
      "article-drie",
      "article-een",
      "article-twee",
    ]);
    expect(page("een")).toMatchObject({
      path: "/onderwerpen/een/",
      reader: "parent",
      words: 10,
      sources: 3,
      oldestSource: "2021-11-06",
    });
  });

  test("a link, an action or a reference of another document counts, a page's own does not", () => {
    expect(page("een")).toMatchObject({ linkedFrom: 1, isOrphan: false });
    expect(page("twee")).toMatchObject({ linkedFrom: 1, isOrphan: false });
    expect(page("drie")).toMatchObject({ linkedFrom: 0, isOrphan: true });
  });

  test("what the gates find is counted per page", () => {
    expect(page("twee")).toMatchObject({ errors: 1 });
    expect(page("een")).toMatchObject({ errors: 0 });
  });

  test("the hardest page comes first", () => {
    const eases = report.pages.map(({ ease }) => ease);
    expect(eases).toEqual(eases.toSorted((a, b) => a - b));
  });

  test("a fact knows who used it", () => {
    expect(report.facts.map(({ fact, usedBy }) => [fact.id, usedBy])).toEqual([
      ["A1", ["article-een"]],
      ["A2", []],
      ["A3", []],
    ]);
  });
});

test.each([
  ["16-11-2023", "2023-11-16"],
  ["06-2024", "2024-06"],
  ["2021", "2021"],
  ["2024-03", "2024-03"],
  ["tekst van 01-05-2007, nog te vergelijken met de tekst van nu", "2007-05-01"],
  ["z.d.", undefined],
])("the date of %s is %s", (text, date) => {
  expect(dateOf(text)).toBe(date);
});

test("no dates, no oldest", () => {
  expect(oldestDate(["z.d."])).toBeUndefined();
  expect(oldestDate(["2023", "06-2022"])).toBe("2022-06");
});

test("the terminal gets a table and what needs attention", () => {
  expect(terminalReport(report)).toMatchInlineSnapshot(`
    "pagina              lezers  woorden  niveau              oudste bron  links  fout/advies
    ──────────────────  ──────  ───────  ──────────────────  ───────────  ─────  ───────────
    /onderwerpen/een/   Ouders  10       104 heel makkelijk  2021-11-06   1      0/0
    /onderwerpen/drie/  Ouders  11       106 heel makkelijk  z.d.         geen   0/0
    /onderwerpen/twee/  Ouders  9        109 heel makkelijk  z.d.         1      1/0

    3 pagina's van 4 documenten, 30 woorden.
    Taal: 1 fout en 0 adviezen in alle documenten.
    Zonder link erheen: /onderwerpen/drie/.
    Feiten gebruikt: 1 van 2 official, 0 van 1 open."
  `);
});

test("the page stands on its own and says the same", () => {
  const html = htmlReport(report, "2026-11-22");
  expect(html).toContain('<html lang="nl">');
  expect(html).not.toMatch(/(?:src|href)=|<script|@import|url\(/);
  expect(html.match(/<circle/g)).toHaveLength(3);
  expect(html).toContain("Over &lt;drie&gt;");
  expect(html).not.toContain("Over <");
  expect(html).toContain("<li><b>A2</b> Feit &amp; A2</li>");
  expect(html).not.toContain("<b>A1</b>");
});

test("a page that is too hard for its readers is an open dot", () => {
  const hard = article("zwaar", {
    body: [
      paragraph("Verantwoordelijke organisaties ondersteunen gezamenlijk opvoedingsproblematiek."),
    ],
  });
  const html = htmlReport(measureContent([hard], facts), "2026-11-22");
  expect(html).toContain('class="hard"');
  expect(html).toContain("Leesgemak van 1 pagina's; 1 is te moeilijk voor de lezers.");
});
