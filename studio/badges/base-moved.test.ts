import { baseHash } from "@digiplein/content-schema/layers";
import { expect, test } from "vitest";
import { movedTitles, nextHash, watchedFields } from "./base-moved.ts";

const base = { title: "Verhuizen", summary: "Landelijk.", inShort: ["Een."], body: ["a"] };

test("a change rests on the fields that it replaces", () => {
  expect(watchedFields("articleOverride", { summary: "Bij ons.", inShort: [] })).toEqual([
    "summary",
  ]);
  expect(watchedFields("serviceOverride", { contact: { phone: "1" }, hidden: false })).toEqual([
    "contact",
  ]);
});

test("words below an article rest on the article, and so does leaving it out", () => {
  expect(watchedFields("articleOverride", { addition: [{}] })).toEqual(["body", "title"]);
  expect(watchedFields("serviceOverride", { hidden: true })).toEqual(["name", "summary"]);
});

test("nothing has moved right after publishing, and then the field that did is named", () => {
  const hash = nextHash(base, ["body", "summary"], undefined);
  expect(movedTitles("articleOverride", base, hash)).toEqual([]);
  const moved = { ...base, summary: "Nieuw landelijk.", title: "Anders" };
  expect(movedTitles("articleOverride", moved, hash)).toEqual(["Samenvatting"]);
});

test("publishing again does not hide what nobody looked at; looking does", () => {
  const hash = nextHash(base, ["summary"], undefined);
  const moved = { ...base, summary: "Nieuw landelijk." };
  const again = nextHash(moved, ["inShort", "summary"], hash);
  expect(movedTitles("articleOverride", moved, again)).toEqual(["Samenvatting"]);
  const looked = baseHash(moved, ["inShort", "summary"]);
  expect(movedTitles("articleOverride", moved, looked)).toEqual([]);
});

test("a field that is no longer changed is no longer watched", () => {
  const hash = nextHash(base, ["inShort", "summary"], undefined);
  expect(nextHash(base, ["summary"], hash)).toMatch(/^summary:[\da-f]{8}$/);
});
