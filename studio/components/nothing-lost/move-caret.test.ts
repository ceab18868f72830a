import { expect, test } from "vitest";
import { moveCaret } from "./move-caret.ts";

/** Texts with the caret as `|`: before, what came of it, and where the caret should be. */
test.each([
  ["een |zin", "een hele zin", "een |hele zin"],
  ["een| zin", "nog een zin", "nog een| zin"],
  ["een zin|", "een zin. En nog een.", "een zin|. En nog een."],
  ["een zin|", "Dit is een zin", "Dit is een zin|"],
  ["een hele |zin", "een zin", "een |zin"],
  ["een he|le zin", "een korte zin", "een ko|rte zin"],
  ["Voor| Achter de zin", " AchterVoor de zin", " AchterVoor| de zin"],
  ["een z|in", "", "|"],
  ["|", "een zin", "|een zin"],
  ["aa|", "aaa", "aa|a"],
])("%s becomes %s", (marked, after, expected) => {
  const at = moveCaret(marked.replace("|", ""), after, marked.indexOf("|"));
  expect(`${after.slice(0, at)}|${after.slice(at)}`).toBe(expected);
});
