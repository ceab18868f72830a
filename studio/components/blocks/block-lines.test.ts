import { expect, test } from "vitest";
import { lookOf, typesWithLook } from "./block-lines.ts";

const text = (...lines: string[]) =>
  lines.map((line) => ({ _type: "block", children: [{ _type: "span", text: line }] }));

test.each<[string, object, object]>([
  [
    "callout",
    { tone: "tip", body: text("Bel eerst.") },
    { tone: "positive", lines: [["Bel eerst."]] },
  ],
  [
    "steps",
    { items: [{ title: "Bel", body: text("Het loket.") }, { title: "Vraag" }] },
    { lines: [["Bel – Het loket."], ["Vraag"]], numbered: true },
  ],
  [
    "table",
    { caption: "Wie", header: ["Wie", "Wat"], rows: [{ cells: text("Loket", "Praten") }] },
    {
      lines: [
        ["Wie", "Wat"],
        ["Loket", "Praten"],
      ],
    },
  ],
  [
    "exampleConversation",
    { title: "Schuld", lines: [{ speaker: "child", text: "Komt het door mij?" }] },
    { lines: [["Kind: Komt het door mij?"]] },
  ],
])("a %s looks like what it will be", (type, value, look) => {
  expect(lookOf(type, value)).toMatchObject(look);
});

test("something between the words is shown as a gap", () => {
  const body = [{ children: [{ text: "Het kost " }, { _type: "figureValue" }, { text: "." }] }];
  expect(lookOf("callout", { body })?.lines).toEqual([["Het kost …."]]);
});

test.each(typesWithLook)("a %s that has nothing in it yet has no look", (type) => {
  expect(lookOf(type, {})).toBeUndefined();
  expect(lookOf(type, { body: 1, items: [null], rows: 1, lines: [{}] })).toBeUndefined();
});
