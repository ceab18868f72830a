import type { CurrentUser } from "@sanity/types";
import { expect, test } from "vitest";
import { ownRegion } from "./own-region.ts";

const user: CurrentUser = { id: "a", name: "Anna", email: "", role: "editor", roles: [] };

test("a regional editor's new document belongs to their region", () => {
  const regional = { ...user, regions: ["region-zeeland", "region-groningen"] };
  expect(ownRegion(regional)).toEqual({ _type: "reference", _ref: "region-zeeland" });
});

test("what anyone else makes belongs to the country", () => {
  expect(ownRegion({ ...user, regions: [] } as CurrentUser)).toBeUndefined();
  expect(ownRegion(user)).toBeUndefined();
  expect(ownRegion(null)).toBeUndefined();
});
