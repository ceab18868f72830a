import { schemaTypes } from "@digiplein/content-schema/studio";
import { describe, expect, it } from "vitest";
import { baseOf, firstVariant, hasPreview, previewPlace } from "./preview-path.ts";

const slug = { _type: "slug", current: "samen" };
const zeeland = { ownerRegion: { _ref: "region-zeeland" } };
const pathOf = (document: object, variant = "landelijk") => {
  const place = previewPlace(document, variant);
  return place.kind === "page" ? place.path : place.text;
};

describe("a document is seen", () => {
  it.each([
    [{ _type: "article", slug, audience: "youth" }, "/jongeren/samen/"],
    [{ _type: "situation", slug, audience: "parent" }, "/situaties/samen/"],
    [{ _type: "dialog", slug, audience: "youth" }, "/jongeren/maatje/samen/"],
    [{ _type: "phase", slug }, "/ouders/samen/"],
    [{ _type: "service", slug, ...zeeland }, "/hulp/aanbod/samen/"],
    [{ _type: "organization", slug }, "/hulp/organisatie/samen/"],
    [{ _type: "term", slug }, "/begrippen/#samen"],
    [{ _type: "accessPoint", slug }, "/loket/#samen"],
    [{ _type: "siteSettings" }, "/"],
    [{ _type: "theme", slug }, "/onderwerpen/"],
  ])("%j", (document, path) => {
    expect(pathOf(document)).toBe(path);
  });

  it("on the page of its region, which the national site has below its own", () => {
    const route = { _type: "helpRoute", slug, audience: "youth", ...zeeland };
    expect(pathOf(route, "landelijk")).toBe("/hulp/route/jongeren/zeeland/");
    expect(pathOf(route, "zeeland")).toBe("/hulp/route/jongeren/");
  });

  it("not before it has an address, and says what to fill in", () => {
    expect(pathOf({ _type: "article", audience: "parent" })).toContain("titel en het webadres");
    expect(pathOf({ _type: "article", slug: { _type: "slug" } })).toContain("het webadres");
    expect(pathOf({ _type: "article", slug })).toContain("voor wie dit is");
    expect(pathOf({ _type: "articleOverride" })).toContain("wat je aanpast");
    expect(pathOf({})).toContain("titel");
  });

  it("only when its type stands on a page, which every type of the form was asked", () => {
    const documents = schemaTypes.filter(({ type }) => type === "document");
    const hidden = documents.map(({ name }) => name).filter((name) => !hasPreview(name));
    expect(hidden.toSorted()).toMatchInlineSnapshot(`
      [
        "changeProposal",
        "check",
        "checklistStep",
        "conversationCard",
        "figure",
        "gap",
        "importRun",
        "intervention",
        "location",
        "publication",
        "redirect",
        "synonymGroup",
      ]
    `);
  });
});

it("an override is seen on the page of its base", () => {
  expect(baseOf({ _type: "articleOverride", base: { _ref: "article-x" } })).toBe("article-x");
  expect(baseOf({ _type: "article", base: { _ref: "article-x" } })).toBeUndefined();
});

describe("the first site to look at is", () => {
  const variants = ["groningen", "landelijk", "zeeland"];
  it.each([
    ["that of the owner", zeeland, ["region-groningen"], "zeeland"],
    ["else the editor's own", {}, ["region-drenthe", "region-groningen"], "groningen"],
    ["else the national one", {}, [], "landelijk"],
    ["not one that does not exist", { ownerRegion: { _ref: "region-x" } }, [], "landelijk"],
  ])("%s", (_, owner, regions, variant) => {
    expect(firstVariant({ _type: "service", ...owner }, regions, variants)).toBe(variant);
  });
});
