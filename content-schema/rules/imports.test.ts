import { expect, test } from "vitest";
import { checkCounts } from "./imports.ts";

const counts = { read: 10, created: 4, changed: 3, unchanged: 2, refused: 1 };

test("every row came to one end", () => {
  expect(checkCounts({ state: "done", counts })).toBeNull();
  expect(checkCounts({ state: "done", counts: { ...counts, read: 11 } })).toMatchObject({
    message: "Er zijn 11 regels gelezen, maar van 10 staat vast wat ermee gebeurde.",
    path: ["counts"],
  });
});

test("while it runs, rows may be under way; more than were read never", () => {
  expect(checkCounts({ state: "running", counts: { ...counts, read: 11 } })).toBeNull();
  expect(checkCounts({ state: "failed", counts: { ...counts, read: 11 } })).toBeNull();
  expect(checkCounts({ state: "running", counts: { ...counts, read: 9 } })).not.toBeNull();
});
