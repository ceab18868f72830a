import { expect, test } from "vitest";
import { finder } from "./finder.ts";
import { listed } from "./fixtures/offers.ts";
import { current } from "./order.ts";

const TODAY = "2026-11-22";
const find = finder([
  ...current([listed("Rouwgroep"), listed("Spreekuur", { alias: "Praatgroep" })], true, TODAY),
  ...current([listed("Hulplijn", { summary: "Praat met iemand." })], false, TODAY),
]);
const names = (list: readonly { name: string }[]) => list.map(({ name }) => name);

test("words and choices work together, and the numbers are of both", () => {
  const answer = find({ choice: { audience: ["parent"] }, text: "praat" });
  expect(names(answer.shown)).toEqual(["Spreekuur", "Hulplijn"]);
  expect(answer.has.audience.get("parent")).toBe(2);
  expect(answer.withoutText).toBe(3);
});

test("says what each choice costs when nothing is left", () => {
  const answer = find({ choice: { audience: ["child"] }, text: "rouw" });
  expect(answer.shown).toEqual([]);
  expect(answer.without.audience).toBe(1);
  expect(answer.withoutText).toBe(0);
});

test("without words everything shows, in order", () => {
  expect(names(find({ choice: {}, text: "  " }).shown)).toEqual([
    "Rouwgroep",
    "Spreekuur",
    "Hulplijn",
  ]);
});
