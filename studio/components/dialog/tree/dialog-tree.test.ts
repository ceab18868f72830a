import { expect, test } from "vitest";
import { dialogTree } from "./dialog-tree.ts";

const helplines = [{ _ref: "helpline-112" }];
const dialog = {
  start: "a",
  nodes: [
    {
      _key: "a",
      text: "Voel je je veilig?",
      answers: [
        { text: "Nee", next: "c" },
        { text: "Weet ik niet", next: "c" },
        { text: "Ja", next: "b" },
      ],
    },
    { _key: "b", text: "Wat is er?", answers: [{ text: "Ruzie", next: "d" }] },
  ],
  outcomes: [
    { _key: "c", title: "Bel 112", urgent: true, continueTo: "b", helplines },
    { _key: "d", title: "Praat met iemand", help: { audiences: ["parent"] } },
  ],
};

test("questions and outcomes are boxes that lead to their words in the form", () => {
  const { boxes, problems } = dialogTree(dialog);
  expect(problems).toEqual([]);
  expect(boxes).toMatchObject([
    { kind: "question", words: "Voel je je veilig?", isStart: true, path: 'nodes[_key=="a"].text' },
    { kind: "question", words: "Wat is er?", isStart: false },
    { kind: "outcome", words: "Bel 112", isUrgent: true, path: 'outcomes[_key=="c"].title' },
    { kind: "outcome", words: "Praat met iemand", isUrgent: false },
  ]);
  expect(boxes.flatMap((box) => box.problems)).toEqual([]);
});

test("answers to one place are one arrow, and an outcome leads on", () => {
  expect(dialogTree(dialog).arrows).toEqual([
    { from: "a", to: "c", words: ["Nee", "Weet ik niet"], isFurther: false },
    { from: "a", to: "b", words: ["Ja"], isFurther: false },
    { from: "b", to: "d", words: ["Ruzie"], isFurther: false },
    { from: "c", to: "b", words: ["Toch verder"], isFurther: true },
  ]);
});

test("a mistake stands at its box, and names the answer it is about", () => {
  const [first, second] = dialog.nodes;
  const broken = { ...second, answers: [{ text: "Ruzie", next: "weg" }, { text: "Geld" }] };
  const { boxes, arrows } = dialogTree({ ...dialog, nodes: [first, broken] });
  expect(boxes.map(({ problems }) => problems)).toEqual([
    [],
    [
      "“Ruzie”: Dit antwoord leidt naar een vraag of uitkomst die niet bestaat. Kies waar het gesprek na dit antwoord verdergaat.",
      "“Geld”: Dit antwoord leidt naar een vraag of uitkomst die niet bestaat. Kies waar het gesprek na dit antwoord verdergaat.",
    ],
    [],
    [],
  ]);
  expect(arrows.map(({ from }) => from)).toEqual(["a", "a", "c"]);
});

test("an outcome without anybody to talk to says so", () => {
  const [urgent, other] = dialog.outcomes;
  const { boxes } = dialogTree({ ...dialog, outcomes: [urgent, { ...other, help: undefined }] });
  expect(boxes[3]?.problems).toEqual([expect.stringContaining("staat niemand om mee te praten")]);
});

test("what is wrong with no box in particular is told of the whole", () => {
  const { problems } = dialogTree({ ...dialog, start: undefined });
  expect(problems).toEqual([expect.stringContaining("De vraag waarmee het gesprek begint")]);
});

test.each([undefined, null, {}, { nodes: "a", outcomes: [null, "b", {}] }])(
  "of an empty form there is nothing to draw: %j",
  (document) => {
    expect(dialogTree(document)).toMatchObject({ boxes: [], arrows: [] });
  },
);

test("what has no words yet is drawn", () => {
  const { boxes } = dialogTree({ nodes: [{ _key: "a" }], outcomes: [{ _key: "b" }] });
  expect(boxes.map(({ words }) => words)).toEqual(["Nog zonder tekst", "Nog zonder titel"]);
});
