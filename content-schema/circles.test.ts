import { expect, test } from "vitest";
import { circleFrom } from "./circles.ts";

const leads: Record<string, string[]> = {
  a: ["b", "d"],
  b: ["c"],
  c: ["a"],
  d: ["e"],
  e: ["d"],
  f: ["f"],
  g: ["a", "weg"],
};
const circle = (start: string) => circleFrom(start, (id) => leads[id] ?? []);

test("a way back is told step by step", () => {
  expect(circle("a")).toEqual(["b", "c"]);
  expect(circle("f")).toEqual([]);
});

test("what only leads to a circle is not in it, and the search ends", () => {
  expect(circle("g")).toBeUndefined();
  expect(circle("weg")).toBeUndefined();
});
