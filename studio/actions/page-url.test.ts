import { expect, it } from "vitest";
import { pageUrl } from "./page-url.ts";

const since = "2026-11-22T13:32:00Z";
const zeeland = { region: "zeeland", siteUrl: "https://zeeland.example", since };
const national = { region: "landelijk", siteUrl: "https://example.nl/digiplein/", since };
const article = { _type: "article", slug: { current: "je-rechten" }, audience: "youth" };

it("finds a national document on the national site, below its base path", () => {
  expect(pageUrl(article, [zeeland, national])).toBe(
    "https://example.nl/digiplein/jongeren/je-rechten/",
  );
});

it("finds a national document on the only site there is", () => {
  expect(pageUrl({ _type: "term", slug: { current: "gezag" } }, [zeeland])).toBe(
    "https://zeeland.example/begrippen/#gezag",
  );
});

it("finds a regional document on the site of its region only", () => {
  const regional = { ...article, ownerRegion: { _ref: "region-zeeland" } };
  expect(pageUrl(regional, [national, zeeland])).toBe(
    "https://zeeland.example/jongeren/je-rechten/",
  );
  expect(pageUrl(regional, [national])).toBeUndefined();
});

it.each([
  ["no document", null],
  ["a type without a page", { _type: "region", slug: { current: "x" } }],
  ["no slug yet", { _type: "article", audience: "youth" }],
])("finds nothing for %s", (_name, document) => {
  expect(pageUrl(document, [national])).toBeUndefined();
});

it("finds nothing on a site that was never published", () => {
  const { since: _never, ...unpublished } = national;
  expect(pageUrl(article, [unpublished])).toBeUndefined();
});
