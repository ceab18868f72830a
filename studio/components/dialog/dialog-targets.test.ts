import { expect, test } from "vitest";
import { dialogTargets } from "./dialog-targets.ts";

const dialog = {
  nodes: [{ _key: "a", text: "Hoe gaat het?" }, { _key: "b" }],
  outcomes: [
    { _key: "c", title: "Praat met iemand" },
    { _key: "d", title: 3 },
  ],
};

test("questions and outcomes are known by their words", () => {
  expect(dialogTargets(dialog, ["nodes", "outcomes"])).toEqual([
    { key: "a", label: "Vraag: Hoe gaat het?" },
    { key: "b", label: "Vraag: nog zonder tekst" },
    { key: "c", label: "Uitkomst: Praat met iemand" },
    { key: "d", label: "Uitkomst: nog zonder titel" },
  ]);
});

test("a dialog starts with a question", () => {
  expect(dialogTargets(dialog, ["nodes"]).map(({ key }) => key)).toEqual(["a", "b"]);
});

test("an empty form has nothing to choose yet", () => {
  expect(dialogTargets(undefined, ["nodes"])).toEqual([]);
  expect(dialogTargets({ nodes: ["los", { text: "zonder sleutel" }] }, ["nodes"])).toEqual([]);
});
