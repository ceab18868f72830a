import { expect, test } from "vitest";
import { examples } from "../../fixtures/documents.ts";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { paragraph, ref } from "../../fixtures/stored.ts";

test("every block reaches the site with flat references", async () => {
  const { body } = await parsedExample("article");
  expect(body.map(({ _type }) => _type)).toEqual([
    "block",
    "block",
    "callout",
    "steps",
    "helplineBlock",
    "captionedImage",
    "table",
    "quote",
    "exampleConversation",
    "contentNote",
  ]);
  expect(body[1]).toMatchObject({
    listItem: "bullet",
    level: 1,
    markDefs: [
      { _type: "link", href: "https://example.org/folder" },
      { _type: "internalLink", target: "term-voorbeeld" },
    ],
  });
  expect(body[3]).toMatchObject({ items: [{ title: "Bel" }, { title: "Praat", body: [] }] });
  expect(body[4]).toMatchObject({ helpline: "helpline-voorbeeld" });
  expect(body[5]).toMatchObject({
    asset: `image-${"0123456789".repeat(4)}-800x600-jpg`,
    alt: "Twee kinderen lopen naar school",
  });
  expect(body[6]).toMatchObject({
    header: ["Wat", "Hoeveel"],
    rows: [{ cells: [{ children: [{ text: "Voorbeeld" }] }, { style: "normal" }] }],
  });
  expect(body[8]).toMatchObject({ lines: [{ speaker: "child" }, { speaker: "parent" }] });
});

test("a figure stands between the words, without marks", async () => {
  const [, block] = (await parsedExample("article")).body;
  expect(block?._type === "block" && block.children.at(-1)).toEqual({
    _type: "figureValue",
    _key: "bedrag",
    figure: "figure-voorbeeld",
  });
});

const cells = (...texts: string[]) => [
  { _type: "tableRow", _key: "rij", cells: texts.map((text) => paragraph(text, text)) },
];
const table = { _type: "table", _key: "t", caption: "Tabel", header: ["Wat", "Wie"] };

const vagueLink = {
  ...paragraph("vaag", "hier"),
  markDefs: [{ _type: "link", _key: "l", href: "https://example.org" }],
  children: [{ _type: "span", _key: "s", text: "hier", marks: ["l"] }],
};

test.each([
  [
    "a table without a caption",
    { ...table, caption: "", rows: cells("a", "b") },
    "› caption: Dit veld is leeg. Vul het in.",
  ],
  [
    "a table that is too wide for a phone",
    { ...table, header: ["1", "2", "3", "4", "5"], rows: cells("1", "2", "3", "4", "5") },
    "› header: Hier staan 5 onderdelen. Houd er hoogstens 4 over.",
  ],
  [
    "a row that is too short",
    { ...table, rows: cells("a") },
    "› rows[0] › cells: Rij 1 heeft 1 vakje, maar de tabel heeft 2 kolommen. Schrijf in elke rij één regel per kolom.",
  ],
  [
    "a link in a cell that says nothing",
    {
      ...table,
      rows: [{ _type: "tableRow", _key: "rij", cells: [vagueLink, paragraph("wie", "Iemand")] }],
    },
    "› rows[0] › cells[0] › markDefs[0]: De linktekst “hier” zegt niet waar de link heen gaat. Noem in de link zelf waar je terechtkomt, bijvoorbeeld: de folder over het ouderschapsplan.",
  ],
  [
    "a quote whose link says nothing",
    { _type: "quote", _key: "q", text: "Ja", by: "hier", url: "https://example.org" },
    "› by: De linktekst “hier” zegt niet waar de link heen gaat. Noem in de link zelf waar je terechtkomt, bijvoorbeeld: de folder over het ouderschapsplan.",
  ],
  [
    "a talk of one",
    {
      _type: "exampleConversation",
      _key: "g",
      title: "Praten",
      lines: [
        { _type: "conversationLine", _key: "a", speaker: "parent", text: "Hoi" },
        { _type: "conversationLine", _key: "b", speaker: "parent", text: "Dag" },
      ],
    },
    "› lines: In dit gesprek praat maar één persoon. Laat iemand antwoorden, of maak er gewone tekst van.",
  ],
  [
    "a warning without words",
    { _type: "contentNote", _key: "n" },
    "› text: Dit veld is leeg. Vul het in.",
  ],
  [
    "a heading with an amount",
    {
      ...paragraph("k", "Nu", "h2"),
      children: [{ _type: "figureValue", _key: "f", figure: ref("figure-voorbeeld") }],
    },
    ": In deze kop staat een bedrag of getal. Zet het bedrag in een zin onder de kop.",
  ],
])("says what to do about %s", async (_, block, problem) => {
  expect(await problemsOf("article", { body: [block] })).toEqual([
    `body[0] ${problem}`.replace(" :", ":"),
  ]);
});

test("what is left out gets its usual value", async () => {
  const [heading] = examples.article.body as [object];
  const bare = { ...heading, style: null, markDefs: undefined };
  const document = await parsedExample("article", { body: [bare] });
  expect(document.body[0]).toMatchObject({
    style: "normal",
    markDefs: [],
  });
});
