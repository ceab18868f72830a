import type { InitialValueResolverContext } from "sanity";
import { expect, test } from "vitest";
import { regionTemplateId, regionTemplates } from "./templates.ts";

const service = regionTemplates.find(({ id }) => id === regionTemplateId("service"));

/** The owner of a new offer. */
function ownerFor(parameters: object, regions: string[]): unknown {
  const currentUser = { id: "a", roles: [{ name: "regionalEditor" }], regions };
  const context = { currentUser } as unknown as InitialValueResolverContext;
  const value = typeof service?.value === "function" ? service.value(parameters, context) : {};
  return (value as { ownerRegion?: { _ref: string } }).ownerRegion?._ref;
}

test("a new document of a region is of the region that was asked for", () => {
  expect(ownerFor({ region: "region-goes" }, ["region-zeeland"])).toBe("region-goes");
});

test("when the Studio forgot the region, it is the editor's own", () => {
  expect(ownerFor({}, ["region-zeeland"])).toBe("region-zeeland");
  expect(ownerFor({}, [])).toBeUndefined();
});
