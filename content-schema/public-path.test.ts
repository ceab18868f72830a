import { expect, test } from "vitest";
import { publicPath } from "./public-path.ts";

test.each([
  [{ _type: "article", audience: "parent", slug: "a" }, "/onderwerpen/a/"],
  [{ _type: "article", audience: "youth", slug: "a" }, "/jongeren/a/"],
  [{ _type: "article", audience: "professional", slug: "a" }, "/professionals/a/"],
  [{ _type: "article", audience: "municipality", slug: "a" }, "/gemeenten/a/"],
  [{ _type: "phase", slug: "a" }, "/ouders/a/"],
  [{ _type: "service", slug: "a" }, "/hulp/aanbod/a/"],
  [{ _type: "municipality", slug: "a" }, "/hulp/gemeente/a/"],
  [{ _type: "term", slug: "a" }, "/begrippen/#a"],
] as const)("%j stands at %s", (document, path) => {
  expect(publicPath(document)).toBe(path);
});
