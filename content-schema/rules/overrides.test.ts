import { expect, test } from "vitest";
import { articleOverrideSchema } from "../documents/articleOverride/parsed.ts";
import { changeable } from "../fields/offer.ts";
import {
  CHANGEABLE_OF_ARTICLE,
  CHANGEABLE_OF_SERVICE,
  checkChangesSomething,
} from "./overrides.ts";

test("the lists are what the schemas take", () => {
  expect([...Object.keys(changeable.shape), "hidden"].toSorted()).toEqual(
    CHANGEABLE_OF_SERVICE.toSorted(),
  );
  const ofTheOverride = ["_id", "_type", "base", "baseHash", "ownerRegion"];
  expect(Object.keys(articleOverrideSchema.shape).toSorted()).toEqual(
    [...ofTheOverride, ...CHANGEABLE_OF_ARTICLE].toSorted(),
  );
});

test("a change changes something", () => {
  expect(checkChangesSomething({ hidden: true })).toBeNull();
  expect(checkChangesSomething({ hidden: false, costs: [] })).toBeNull();
  expect(checkChangesSomething({ hidden: false, addition: [] })).toBeNull();
  expect(checkChangesSomething({ hidden: false, summary: undefined })).not.toBeNull();
  expect(checkChangesSomething({ _id: "x", base: "y" })).not.toBeNull();
});
