import { expect, test } from "vitest";
import { newDocumentOptions } from "./new-documents.ts";
import { articleTemplates, regionValue } from "./templates.ts";

const options = [
  ...["term", "article", "service", "importRun", "municipality", "theme"],
  ...articleTemplates.map(({ id }) => id),
].map((templateId) => ({ templateId }));

/** What somebody is offered to make. */
function offeredTo(roles: string[], regions: string[] = []) {
  const currentUser = { roles: roles.map((name) => ({ name })), regions };
  // Sanity's context has much more; this is all that is looked at.
  const context = { currentUser } as unknown as Parameters<typeof newDocumentOptions>[1];
  return newDocumentOptions(options, context);
}

test("the national team makes national documents, and articles for someone", () => {
  expect(offeredTo(["editor"]).map(({ templateId }) => templateId)).toEqual([
    "term",
    "service",
    "theme",
    "article-parent",
    "article-youth",
    "article-professional",
    "article-municipality",
  ]);
});

test("an editor of one region makes documents of that region, of types that it can own", () => {
  expect(offeredTo(["regionalEditor"], ["region-zeeland"])).toEqual(
    ["term", "article", "service"].map((type) => ({
      templateId: `${type}-van-regio`,
      parameters: { region: "region-zeeland" },
    })),
  );
});

test("who has two regions begins on the desk of one of them", () => {
  expect(offeredTo(["regionalEditor"], ["region-zeeland", "region-groningen"])).toEqual([]);
});

test("a reader makes nothing", () => {
  expect(offeredTo(["reader"])).toEqual([]);
  expect(offeredTo(["viewer"])).toEqual([]);
});

test("a new document of a region is its own, and an offer is for its people", () => {
  const own = { _type: "reference", _ref: "region-zeeland" };
  expect(regionValue("term", "region-zeeland")).toEqual({ ownerRegion: own });
  expect(regionValue("service", "region-zeeland")).toMatchObject({
    ownerRegion: own,
    coverage: { scope: "regions", regions: [own] },
  });
});
