import { expect, test } from "vitest";
import { checkHeadingOrder, checkLinkTexts, checkMarks } from "./rich-text.ts";

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

test("a heading has words", () => {
  expect(checkHeadingOrder([block("h2", " ")])).toMatchObject({
    message: "Deze kop is leeg.",
    path: [0],
  });
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
