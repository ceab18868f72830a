import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { dialogTree } from "./dialog-tree.ts";
import { arrowWords, layoutTree } from "./layout-tree.ts";

const file = join(import.meta.dirname, "../../../dataset/dialog.ndjson");
const shipped = readFileSync(file, "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

type Place = ReturnType<typeof layoutTree>["boxes"][number]["place"];

const overlap = (one: Place, other: Place) =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

test.each(shipped)("$title: no box lies on another, and the start is at the left", (dialog) => {
  const tree = dialogTree(dialog);
  const { boxes, arrows, width, height } = layoutTree(tree);
  expect(boxes.flatMap(({ box }) => box.problems)).toEqual([]);
  const pairs = boxes.flatMap((one, index) =>
    boxes.slice(index + 1).filter((other) => overlap(one.place, other.place)),
  );
  expect(pairs).toEqual([]);
  const lefts = boxes.map(({ place }) => place.left);
  expect(boxes[0]?.place.left).toBe(Math.min(...lefts));
  for (const { place } of boxes) {
    expect(place.left + place.width).toBeLessThanOrEqual(width);
    expect(place.top + place.height).toBeLessThanOrEqual(height);
  }
  for (const { points } of arrows) expect(points.length).toBeGreaterThan(1);
});

test("two boxes that lie on each other would be seen", () => {
  const place = { left: 0, top: 0, width: 10, height: 10 };
  expect(overlap(place, { ...place, left: 9 })).toBe(true);
  expect(overlap(place, { ...place, left: 10 })).toBe(false);
});

test("a box with a mistake has room for it", () => {
  const heightOf = (document: object) => layoutTree(dialogTree(document)).boxes[0]?.place.height;
  const nodes = [{ _key: "a", text: "Hoi?", answers: [{ text: "Ja", next: "b" }] }];
  const outcomes = [{ _key: "b", title: "Bel", helplines: [{ _ref: "helpline-112" }] }];
  const right = heightOf({ start: "a", nodes, outcomes }) ?? 0;
  expect(heightOf({ start: "a", nodes, outcomes: [] })).toBeGreaterThan(right);
});

test("an answer without words yet is named", () => {
  const arrow = { from: "a", to: "b", words: ["Ja", ""], isFurther: false };
  expect(arrowWords(arrow)).toBe("Ja · Nog zonder tekst");
});
