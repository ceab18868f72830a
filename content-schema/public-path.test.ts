import { expect, test } from "vitest";
import { isPage, isTaken, publicPath, typesInSameFolder } from "./public-path.ts";

test.each([
  [{ _type: "article", audience: "parent", slug: "a" }, "/onderwerpen/a/"],
  [{ _type: "article", audience: "youth", slug: "a" }, "/jongeren/a/"],
  [{ _type: "article", audience: "professional", slug: "a" }, "/professionals/a/"],
  [{ _type: "article", audience: "municipality", slug: "a" }, "/gemeenten/a/"],
  [{ _type: "situation", audience: "parent", slug: "a" }, "/situaties/a/"],
  [{ _type: "situation", audience: "youth", slug: "a" }, "/jongeren/a/"],
  [{ _type: "dialog", audience: "parent", slug: "a" }, "/hulpmiddelen/maatje/a/"],
  [{ _type: "dialog", audience: "youth", slug: "a" }, "/jongeren/maatje/a/"],
  [{ _type: "phase", slug: "a" }, "/ouders/a/"],
  [{ _type: "service", slug: "a" }, "/hulp/aanbod/a/"],
  [{ _type: "organization", slug: "a" }, "/hulp/organisatie/a/"],
  [{ _type: "event", slug: "a" }, "/agenda/a/"],
  [{ _type: "functionality", slug: "a" }, "/gemeenten/functionaliteiten/a/"],
  [{ _type: "guideStep", slug: "a" }, "/gemeenten/leidraad/a/"],
  [{ _type: "municipality", slug: "a" }, "/hulp/gemeente/a/"],
  [{ _type: "helpRoute", audience: "parent", slug: "a" }, "/hulp/route/ouders/"],
  [{ _type: "helpRoute", audience: "youth", slug: "a" }, "/hulp/route/jongeren/"],
  [{ _type: "helpRoute", audience: "professional", slug: "b" }, "/hulp/route/professionals/"],
  [{ _type: "term", slug: "a" }, "/begrippen/#a"],
] as const)("%j stands at %s", (document, path) => {
  expect(isPage(document)).toBe(true);
  expect(publicPath(document)).toBe(path);
});

test("a region has no page of its own, an article for nobody not yet", () => {
  expect(isPage({ _type: "region", slug: "a" })).toBe(false);
  expect(isPage({ _type: "article", slug: "a" })).toBe(false);
  expect(isPage({ _type: "article", slug: "a", audience: "oma" })).toBe(false);
});

test("the folder of one type, or a page of the site itself, is no place for a document", () => {
  expect(isTaken("/jongeren/maatje/")).toBe(true);
  expect(isTaken("/gemeenten/leidraad/")).toBe(true);
  expect(isTaken("/gemeenten/insluiten/")).toBe(true);
  expect(isTaken("/jongeren/maatje/a/")).toBe(false);
});

test("types share a folder per audience", () => {
  expect(typesInSameFolder("article", "youth")).toEqual(["article", "situation"]);
  expect(typesInSameFolder("article", "parent")).toEqual(["article"]);
  expect(typesInSameFolder("dialog", "youth")).toEqual(["dialog"]);
  expect(typesInSameFolder("service")).toEqual(["service"]);
  expect(typesInSameFolder("region")).toEqual(["region"]);
});
