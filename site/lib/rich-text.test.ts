import { type Block, labels, type RichText } from "@digiplein/content-schema/site";
import { describe, expect, test } from "vitest";
import { headingId, toRichNodes } from "./rich-text.ts";
import type { RichNode } from "./rich-text-nodes.ts";
import { unfolds } from "./runs.ts";

const resolver = {
  pathOf: (id: string) => (id === "term-gezag" ? "/begrippen/#gezag" : undefined),
  explain: (): string | undefined => undefined,
  helpline: (id: string) => (id === "helpline-112" ? { name: "112", summary: "Bel" } : undefined),
  image: () => ({ path: "/beeld/x.webp", width: 2, height: 1 }),
  speaker: (speaker: keyof typeof labels.conversationSpeaker) =>
    labels.conversationSpeaker[speaker],
  figure: (id: string) =>
    id === "figure-bedrag" ? { text: "€ 5", value: 5, readOn: "2026-01-01" } : undefined,
};

let count = 0;
const next = () => `k${count++}`;

function span(text: string, ...marks: string[]): Block["children"][number] {
  return { _type: "span", _key: next(), text, marks };
}

function block(children: Block["children"], more: Partial<Block> = {}): Block {
  return { _type: "block", _key: next(), style: "normal", markDefs: [], children, ...more };
}

const item = (text: string, more: Partial<Block> = {}) =>
  block([span(text)], { listItem: "bullet", level: 1, ...more });

const draw = (...richText: RichText) => toRichNodes(richText, resolver);

describe("toRichNodes", () => {
  test("keeps the text and its looks", () => {
    expect(draw(block([span("Praat "), span("eerst", "strong"), span(".", "em")]))).toEqual([
      {
        kind: "paragraph",
        runs: [
          {
            spans: [
              { text: "Praat ", strong: false, em: false },
              { text: "eerst", strong: true, em: false },
              { text: ".", strong: false, em: true },
            ],
          },
        ],
      },
    ]);
  });

  test("makes one link of neighbours under the same link", () => {
    const link = { _type: "link", _key: "l1", href: "https://example.org" } as const;
    const [node] = draw(
      block([span("Lees "), span("het ", "l1"), span("hier", "l1", "strong")], {
        markDefs: [link],
      }),
    );
    expect(node).toMatchObject({
      runs: [{ spans: [{ text: "Lees " }] }, { link: link.href, spans: [{}, { strong: true }] }],
    });
  });

  test("links to a document by its path, and to one this variant lacks not at all", () => {
    const markDefs: Block["markDefs"] = [
      { _type: "internalLink", _key: "a", target: "term-gezag" },
      { _type: "internalLink", _key: "b", target: "article-elders" },
    ];
    const [node] = draw(block([span("gezag", "a"), span("elders", "b")], { markDefs }));
    expect(node).toMatchObject({ runs: [{ link: "/begrippen/#gezag" }, {}] });
    expect(JSON.stringify(node).match(/"link"/g)).toHaveLength(1);
  });

  test("explains a term at its first use, and links to it afterwards", () => {
    const said = new Set<string>();
    const explain = (id: string) => {
      if (said.has(id)) return undefined;
      said.add(id);
      return "Wie beslist.";
    };
    const gezag = (key: string): Block =>
      block([span("gezag", key)], {
        markDefs: [{ _type: "internalLink", _key: key, target: "term-gezag" }],
      });
    const nodes = toRichNodes([gezag("a"), gezag("b")], { ...resolver, explain });
    const link = "/begrippen/#gezag";
    expect(nodes).toMatchObject([
      { runs: [{ link, explanation: "Wie beslist.", spans: [{ text: "gezag" }] }] },
      { runs: [{ link }] },
    ]);
    expect(nodes.map((node) => node.kind === "paragraph" && unfolds(node.runs))).toEqual([
      true,
      false,
    ]);
  });

  test("does not explain a term that this variant lacks", () => {
    const markDefs: Block["markDefs"] = [{ _type: "internalLink", _key: "a", target: "weg" }];
    const nodes = toRichNodes([block([span("woord", "a")], { markDefs })], {
      ...resolver,
      explain: () => "Uitleg",
    });
    expect(nodes).toEqual([
      { kind: "paragraph", runs: [{ spans: [{ text: "woord", strong: false, em: false }] }] },
    ]);
  });

  test("nests list items, and starts a new list for another kind or after a paragraph", () => {
    const nodes = draw(
      item("a"),
      item("a1", { level: 2 }),
      item("a2", { level: 2 }),
      item("b"),
      item("1", { listItem: "number" }),
      block([span("tekst")]),
      item("c"),
    );
    expect(nodes.map(outline)).toEqual(["ul(a ul(a1, a2), b)", "ol(1)", "p", "ul(c)"]);
  });

  test("a deeper item without a parent still shows", () => {
    expect(draw(item("los", { level: 2 })).map(outline)).toEqual(["ul(los)"]);
  });

  test("gives every heading an id of its own", () => {
    const nodes = draw(
      block([span("Wat nu?")], { style: "h2" }),
      block([span("Wat nu?")], { style: "h3" }),
    );
    expect(nodes).toEqual([
      { kind: "heading", level: 2, id: "wat-nu", text: "Wat nu?" },
      { kind: "heading", level: 3, id: "wat-nu-2", text: "Wat nu?" },
    ]);
  });

  test("draws callouts, steps, helplines and images; leaves out a helpline that is not here", () => {
    const body = [{ ...block([span("tekst")]), style: "normal" as const }];
    const nodes = draw(
      { _type: "callout", _key: next(), tone: "tip", body },
      {
        _type: "steps",
        _key: next(),
        items: [{ _type: "step", _key: next(), title: "Eerst", body }],
      },
      { _type: "helplineBlock", _key: next(), helpline: "helpline-112" },
      { _type: "helplineBlock", _key: next(), helpline: "helpline-elders" },
      { _type: "captionedImage", _key: next(), asset: "image-x", alt: "Een huis" },
    );
    expect(nodes.map(({ kind }) => kind)).toEqual(["callout", "steps", "helpline", "image"]);
    expect(nodes[0]).toMatchObject({ tone: "tip", nodes: [{ kind: "paragraph" }] });
  });
});

describe("the younger blocks", () => {
  const figure = (id: string) => ({ _type: "figureValue", _key: next(), figure: id }) as const;
  const cell = (text: string) => ({ ...block([span(text)]), style: "normal" as const });
  const note = () => ({ _type: "contentNote", _key: next(), text: "Dit is heftig." }) as const;
  const heading = (text: string) => block([span(text)], { style: "h2" });

  test("a figure stands between the words; one that is not here is left out", () => {
    const [node] = draw(block([span("Nu "), figure("figure-bedrag"), span("."), figure("x")]));
    expect(node).toMatchObject({
      runs: [{ spans: [{ text: "Nu " }] }, { figure: { value: 5 } }, { spans: [{ text: "." }] }],
    });
    expect(node).toHaveProperty("runs.length", 3);
  });

  test("a link on both sides of a figure is two links", () => {
    const link = { _type: "link", _key: "l", href: "https://example.org" } as const;
    const children = [span("van ", "l"), figure("figure-bedrag"), span(" af", "l")];
    const [node] = draw(block(children, { markDefs: [link] }));
    expect(node).toMatchObject({ runs: [{ link: link.href }, {}, { link: link.href }] });
  });

  test("a table keeps its rows and gets an id that no heading has", () => {
    const [, node] = draw(heading("Hulp"), {
      _type: "table",
      _key: next(),
      caption: "Hulp",
      header: ["A", "B"],
      rows: [{ _type: "tableRow", _key: next(), cells: [cell("Wie"), cell("Wat")] }],
    });
    expect(node).toMatchObject({
      kind: "table",
      id: "hulp-2",
      caption: "Hulp",
      header: ["A", "B"],
      rows: [[[{ spans: [{ text: "Wie" }] }], [{ spans: [{ text: "Wat" }] }]]],
    });
  });

  test("a quote keeps its source", () => {
    const quote = { _type: "quote", _key: next(), text: "Ja", by: "De wet" } as const;
    expect(draw(quote, { ...quote, url: "https://example.org" })).toEqual([
      { kind: "quote", text: "Ja", by: "De wet" },
      { kind: "quote", text: "Ja", by: "De wet", url: "https://example.org" },
    ]);
  });

  test("a talk names its speakers; whoever began stands on one side", () => {
    const says = (speaker: "child" | "parent", text: string) => {
      return { _type: "conversationLine", _key: next(), speaker, text } as const;
    };
    const lines = [says("child", "Hoi"), says("parent", "Dag"), says("child", "Doei")];
    const [node] = draw({ _type: "exampleConversation", _key: next(), title: "Praten", lines });
    expect(node).toMatchObject({
      title: "Praten",
      lines: [
        { speaker: "Kind", text: "Hoi", first: true },
        { speaker: "Ouder", first: false },
        { first: true },
      ],
    });
  });

  test("a warning leads past the heavy part, to the next heading", () => {
    const nodes = draw(note(), block([span("Heftig")]), heading("Verder"), note());
    expect(nodes[0]).toEqual({ kind: "contentNote", text: "Dit is heftig.", skipTo: "verder" });
    expect(nodes[3], "nothing follows").toEqual({ kind: "contentNote", text: "Dit is heftig." });
  });
});

describe("headingId", () => {
  test("falls back to a word for a heading without letters", () => {
    const taken = new Set<string>();
    expect([headingId("?", taken), headingId("!", taken)]).toEqual(["kop", "kop-2"]);
    expect(headingId("0 tot 2 jaar", taken)).toBe("kop-0-tot-2-jaar");
  });
});

/** A short picture of a node: ul(a ul(a1), b). */
function outline(node: RichNode): string {
  if (node.kind !== "list") return node.kind === "paragraph" ? "p" : node.kind;
  const items = node.items.map(({ runs, lists }) =>
    [
      runs.flatMap((run) => ("spans" in run ? run.spans.map(({ text }) => text) : [])).join(""),
      ...lists.map(outline),
    ].join(" "),
  );
  return `${node.ordered ? "ol" : "ul"}(${items.join(", ")})`;
}
