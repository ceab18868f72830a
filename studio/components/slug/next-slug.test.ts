import { expect, test } from "vitest";
import { nextSlug } from "./next-slug.ts";

test.each([
  ["the first words", "", "Samen praten", "", "samen-praten"],
  ["one more word", "Samen", "Samen praten", "samen", "samen-praten"],
  ["a slug of one's own", "Samen", "Samen praten", "praatgroep", undefined],
  ["the same words", "Samen", "Samen", "samen", undefined],
  ["a title that is wiped", "Samen", "", "samen", undefined],
  ["signs only", "", "?!", "", undefined],
])("%s", (_name, before, title, slug, next) => {
  expect(nextSlug(before, title, slug)).toBe(next);
});
