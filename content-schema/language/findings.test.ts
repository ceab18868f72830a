import { describe, expect, test } from "vitest";
import { examples } from "../fixtures/documents.ts";
import { articleWith, smallSite } from "../fixtures/language.ts";
import { everyBlock } from "../fixtures/parts.ts";
import { labels } from "../labels.ts";
import type { Allowed } from "./allowed.ts";
import { languageFindings } from "./findings.ts";
import { writtenIn } from "./texts.ts";

test("a finding names its gate, document and place", () => {
  expect(languageFindings(articleWith("Neem uw kind mee."), smallSite, [])).toEqual([
    {
      gate: "address",
      document: "article-proef",
      field: "body[0]",
      path: ["body", 0],
      excerpt: "Neem uw kind mee.",
      severity: "error",
      message: expect.stringContaining("uw"),
      fix: expect.stringContaining("je"),
    },
  ]);
});

test("a draft is the same document", () => {
  const draft = { ...articleWith("Neem uw kind mee."), _id: "drafts.article-proef" };
  expect(languageFindings(draft, smallSite, [])[0]?.document).toBe("article-proef");
});

test("what is allowed stays, elsewhere it does not", () => {
  const entry: Allowed = { gate: "address", excerpt: "uw kind", reason: "Proef." };
  const article = articleWith("Neem uw kind mee.");
  expect(languageFindings(article, smallSite, [entry])).toEqual([]);
  expect(
    languageFindings(article, smallSite, [{ ...entry, document: "article-ander" }]),
  ).toHaveLength(1);
  expect(languageFindings(article, smallSite, [{ ...entry, gate: "jargon" }])).toHaveLength(1);
});

test("records of work are no texts of the site", () => {
  const proposal = { _id: "c", _type: "changeProposal", reason: "U heeft gebeld met uw ex." };
  expect(languageFindings(proposal, smallSite, [])).toEqual([]);
});

test("a half filled form is no reason to stop", () => {
  for (const value of [undefined, null, "", [], {}, [{ _type: "block" }], [null]]) {
    const article = { _id: "a", _type: "article", title: value, body: value, actions: value };
    expect(languageFindings(article, smallSite, [])).toEqual([]);
  }
});

describe("a dialog", () => {
  /** A dialog of one question and one outcome. */
  const dialog = (audience: string, question: string, answer: string, outcome: string) => ({
    _id: "dialog-proef",
    _type: "dialog",
    audience,
    start: "begin",
    nodes: [{ _key: "begin", text: question, answers: [{ text: answer, next: "einde" }] }],
    outcomes: [
      { _key: "einde", continueTo: "begin", text: outcome, help: { audiences: ["youth"] } },
    ],
  });
  const found = (document: Record<string, unknown>) =>
    languageFindings(document, smallSite, []).map(
      ({ gate, severity, field }) => `${severity} ${gate} ${field}`,
    );

  test("is read word for word: questions, answers and outcomes", () => {
    expect(found(dialog("youth", "Wat wilt u?", "Ik bel u.", "Pak uw tas."))).toEqual([
      "error address nodes[0] › text",
      "error address nodes[0] › answers[0] › text",
      "error address outcomes[0] › text",
    ]);
  });

  test("is as easy as its readers need", () => {
    const hard = "Overleg vervolgens gezamenlijk over bestaande verantwoordelijkheden. ".repeat(15);
    const middle =
      "Praat samen over de spullen en over de dagen in de week van de kinderen, en kies. ";
    expect(found(dialog("youth", "Hoi?", "Ja", hard))).toContain("error level ");
    expect(found(dialog("youth", middle, "Ja", "Bel."))).toEqual([
      "advice sentence-length nodes[0] › text",
    ]);
    expect(found(dialog("parent", middle, "Ja", "Bel."))).toEqual([]);
  });
});

describe("what is read", () => {
  test("texts of every block, and what they link to", () => {
    const { texts, links } = writtenIn({ body: everyBlock });
    const read = texts.map(({ text }) => text);
    expect(read).toEqual(
      expect.arrayContaining([
        "Voorbeeld van een kop",
        expect.stringMatching(/^Lees de folder van het voorbeeld/),
        "Praat eerst rustig.",
        "Bel",
        "Twee kinderen lopen naar school",
        "Voorbeeld van een onderschrift",
      ]),
    );
    expect(links).toContainEqual(
      expect.objectContaining({
        href: "https://example.org/folder",
        words: "de folder van het voorbeeld",
      }),
    );
    expect(links).toContainEqual(expect.objectContaining({ target: "term-voorbeeld" }));
  });

  test("cells, cards and answers of blocks and fields it never heard of", () => {
    const { texts } = writtenIn({
      rows: [{ _type: "row", cells: ["Wie", "Waar"] }],
      nodes: [{ _key: "a", answers: [{ text: "Ja, dat wil ik" }] }],
    });
    expect(texts.map(({ path }) => path.join("."))).toEqual([
      "rows.0.cells.0",
      "rows.0.cells.1",
      "nodes.0.answers.0.text",
    ]);
  });

  test("the example of every type is read, without its keys and choices", () => {
    const values = new Set(Object.values(labels).flatMap((table) => Object.keys(table)));
    for (const [type, example] of Object.entries(examples)) {
      const texts = writtenIn(example).texts.map(({ text }) => text);
      if (type !== "synonymGroup") expect(texts, type).not.toEqual([]);
      expect(texts.filter((text) => values.has(text) || /^(?:https?:|\/)/.test(text))).toEqual([]);
      expect(() => languageFindings(example, smallSite)).not.toThrow();
    }
  });

  test("no choices, dates, ids, addresses, sources or search words", () => {
    const { texts } = writtenIn({
      _id: "article-a",
      audience: "professional",
      slug: { _type: "slug", current: "een-adres" },
      reviewOn: "2027-01-01",
      phone: "0800-2000",
      website: "https://example.org",
      sources: [{ title: "Hoe vertelt u het uw kinderen" }],
      synonyms: ["vechtscheiding"],
    });
    expect(texts).toEqual([]);
  });
});
