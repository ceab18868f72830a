import { expect, test } from "vitest";
import {
  checkConversation,
  checkHeadingOrder,
  checkHeadingWords,
  checkLinkTexts,
  checkMarks,
  checkQuote,
} from "./rich-text.ts";

const block = (style: string, text = "Tekst") => ({
  _type: "block",
  style,
  children: [{ text, marks: [] as string[] }],
});

test("headings go down one step at a time", () => {
  expect(checkHeadingOrder([])).toBeNull();
  expect(checkHeadingOrder([block("normal"), block("h2"), block("h3"), block("h2")])).toBeNull();
  expect(checkHeadingOrder([block("h2"), { _type: "callout" }, block("h3")])).toBeNull();
  expect(checkHeadingOrder([block("normal"), block("h3")])).toMatchObject({ path: [1] });
});

test("a heading has words, and no number that changes", () => {
  expect(checkHeadingWords(block("h2"))).toBeNull();
  expect(checkHeadingWords(block("normal", ""))).toBeNull();
  expect(checkHeadingWords(block("h2", " "))).toMatchObject({ message: "Deze kop is leeg." });
  const amount = { ...block("h3"), children: [{ text: "Nu " }, { _type: "figureValue" }] };
  expect(checkHeadingWords(amount)).toMatchObject({
    message: "In deze kop staat een bedrag of getal.",
  });
  expect(checkHeadingWords({ ...amount, style: "normal" })).toBeNull();
});

test("marks are known", () => {
  const marked = (marks: string[]) => ({
    _type: "block",
    children: [
      { text: "a", marks: [] },
      { text: "b", marks },
    ],
    markDefs: [{ _key: "link1" }],
  });
  expect(checkMarks(marked(["strong", "em", "link1"]))).toBeNull();
  expect(checkMarks(marked(["underline"]))).toMatchObject({ path: ["children", 1] });
  expect(checkMarks(marked(["link2"]))).toMatchObject({ path: ["children", 1] });
});

test("the words of a link are read together", () => {
  const linked = (...texts: string[]) => ({
    _type: "block",
    children: texts.map((text) => ({ text, marks: ["l"] })),
    markDefs: [{ _key: "l" }],
  });
  expect(checkLinkTexts(linked("hier", " staat het ouderschapsplan"))).toBeNull();
  expect(checkLinkTexts(linked("klik", " hier"))).toMatchObject({ path: ["markDefs", 0] });
  expect(checkLinkTexts(linked("")), "an empty link").not.toBeNull();
  expect(checkLinkTexts(linked()), "a leftover annotation shows nothing").toBeNull();
});

test("the source of a quote is a link text when it is a link", () => {
  expect(checkQuote({ by: "Burgerlijk Wetboek", url: "https://example.org" })).toBeNull();
  expect(checkQuote({ by: "hier" }), "no link").toBeNull();
  expect(checkQuote({ by: "hier", url: "https://example.org" })).toMatchObject({ path: ["by"] });
});

test("a conversation has two speakers", () => {
  const says = (...speakers: string[]) => speakers.map((speaker) => ({ speaker }));
  expect(checkConversation(says("parent", "child", "parent"))).toBeNull();
  expect(checkConversation(says("parent", "parent"))).not.toBeNull();
  expect(checkConversation(says("parent")), "too short is said elsewhere").toBeNull();
});
