import { expect, test } from "vitest";
import { examples } from "./fixtures/documents.ts";
import { parseExample, problemsOf } from "./fixtures/query.ts";
import { paragraph, slugOf } from "./fixtures/stored.ts";
import { parseDocument } from "./parse.ts";

const link = (href: string, text = "de folder") => ({
  ...paragraph("met-link", text),
  markDefs: [{ _type: "link", _key: "l", href }],
  children: [{ _type: "span", _key: "s", text, marks: ["l"] }],
});

test("a problem names the document, the field and the fix", async () => {
  const parsed = await parseExample("article", { title: undefined });
  expect("problems" in parsed && parsed.problems).toMatchInlineSnapshot(`
    [
      {
        "documentId": "article-voorbeeld",
        "documentType": "article",
        "field": "title",
        "fix": "Vul het in.",
        "message": "Dit veld is leeg.",
        "title": "article-voorbeeld",
      },
    ]
  `);
});

test("a document that is no object at all is one problem", () => {
  expect(parseDocument("term", "x")).toMatchInlineSnapshot(`
    {
      "problems": [
        {
          "documentId": "",
          "documentType": "term",
          "field": "",
          "fix": "Maak het veld leeg en vul het opnieuw in.",
          "message": "Hier staat een tekst, maar er hoort een groep velden te staan.",
          "title": "zonder titel",
        },
      ],
    }
  `);
});

test.each([
  ["a missing field", "phase", { summary: undefined }, ["summary: Dit veld is leeg. Vul het in."]],
  ["an empty field", "term", { explanation: "  " }, ["explanation: Dit veld is leeg. Vul het in."]],
  [
    "a wrong type",
    "phase",
    { order: "eerste" },
    [
      "order: Hier staat een tekst, maar er hoort een getal te staan. Maak het veld leeg en vul het opnieuw in.",
    ],
  ],
  [
    "a list where a text belongs",
    "term",
    { term: ["a"] },
    [
      "term: Hier staat een lijst, maar er hoort een tekst te staan. Maak het veld leeg en vul het opnieuw in.",
    ],
  ],
  [
    "an unknown choice",
    "article",
    { audience: "iedereen" },
    [
      "audience: “iedereen” is hier geen keuze. Kies uit: parent, youth, professional, municipality.",
    ],
  ],
  [
    "an unknown choice in a list",
    "service",
    { audiences: ["parent", "oma"] },
    [
      "audiences[1]: “oma” is hier geen keuze. Kies uit: parent, child, youth, together, professional.",
    ],
  ],
  [
    "a missing choice",
    "service",
    { consent: undefined },
    ["consent: Dit veld is leeg. Vul het in."],
  ],
  [
    "too long a text",
    "article",
    { title: "a".repeat(71) },
    [
      "title: Deze tekst is 71 tekens lang, er passen er 70. Kort de tekst in tot hoogstens 70 tekens.",
    ],
  ],
  [
    "too few sentences",
    "article",
    { inShort: ["Een zin."] },
    ["inShort: Hier staat 1 onderdeel. Maak er minstens 3 van."],
  ],
  [
    "too many sentences",
    "article",
    { inShort: ["1", "2", "3", "4", "5", "6"] },
    ["inShort: Hier staan 6 onderdelen. Houd er hoogstens 5 over."],
  ],
  [
    "an unknown block",
    "article",
    { body: [{ _type: "video", _key: "v" }] },
    [
      "body[0] › _type: Het onderdeel “video” kent de site niet. Haal het weg of gebruik een van: block, callout, steps, helplineBlock, captionedImage, table, quote, exampleConversation, contentNote.",
    ],
  ],
  [
    "an unsafe link",
    "article",
    { body: [link("javascript:alert(1)")] },
    [
      "body[0] › markDefs[0] › href: De link “javascript:alert(1)” kan niet. Gebruik een adres dat begint met https://, mailto: of tel:, zonder spaties. Kies voor een pagina van deze site een interne link.",
    ],
  ],
  [
    "a link text without meaning",
    "article",
    { body: [link("https://example.org", "klik hier")] },
    [
      "body[0] › markDefs[0]: De linktekst “klik hier” zegt niet waar de link heen gaat. Noem in de link zelf waar je terechtkomt, bijvoorbeeld: de folder over het ouderschapsplan.",
    ],
  ],
  [
    "an unknown style",
    "article",
    { body: [paragraph("kop", "Kop", "h1")] },
    ["body[0] › style: “h1” is hier geen keuze. Kies uit: normal, h2, h3."],
  ],
  [
    "a bad slug",
    "article",
    { slug: slugOf("Mijn Artikel!") },
    [
      "slug: “Mijn Artikel!” kan niet in een webadres staan. Gebruik alleen kleine letters zonder accenten, cijfers en losse streepjes, bijvoorbeeld samen-afspraken-maken.",
    ],
  ],
  ["a missing slug", "article", { slug: undefined }, ["slug: Dit veld is leeg. Vul het in."]],
  [
    "a bad date",
    "article",
    { reviewOn: "22-11-2026" },
    [
      "reviewOn: “22-11-2026” heeft niet de goede vorm. Schrijf de datum als jaar-maand-dag, bijvoorbeeld 2026-11-22.",
    ],
  ],
  [
    "a bad age",
    "service",
    { ageMin: -1, ageMax: 200 },
    ["ageMin: -1 is te laag. Vul 0 of hoger in.", "ageMax: 200 is te hoog. Vul 120 of lager in."],
  ],
  [
    "a missing reference",
    "service",
    { organization: undefined },
    ["organization: Dit veld is leeg. Vul het in."],
  ],
  [
    "nobody to reach",
    "service",
    { contact: { _type: "contact" } },
    [
      "contact: Bezoekers kunnen hier niemand bereiken. Vul een website, een telefoonnummer of een e-mailadres in.",
    ],
  ],
  [
    "nowhere",
    "service",
    { coverage: { _type: "coverage", scope: "regions" } },
    [
      "coverage › regions: Er is geen regio gekozen. Kies de regio's waar dit aanbod is, of kies heel Nederland.",
    ],
  ],
  [
    "an image without its file",
    "article",
    { body: [{ ...examples.article, _type: "captionedImage", _key: "b", alt: "Een huis" }] },
    ["body[0] › asset: Dit veld is leeg. Vul het in."],
  ],
] as const)("says what to do about %s", async (_, type, changes, problems) => {
  expect(await problemsOf(type, changes)).toEqual(problems);
});
