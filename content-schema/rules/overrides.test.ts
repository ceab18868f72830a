import { expect, test } from "vitest";
import { changeable } from "../fields/offer.ts";
import { CHANGEABLE_OF_SERVICE, checkChangesSomething, checkOverrideFields } from "./overrides.ts";

test("the list is what the schema takes", () => {
  expect([...Object.keys(changeable.shape), "hidden"].toSorted()).toEqual(
    CHANGEABLE_OF_SERVICE.toSorted(),
  );
});

test("a region changes what it may and nothing else", () => {
  const own = { _id: "x", _rev: "1", base: {}, baseHash: "a", ownerRegion: {} };
  expect(checkOverrideFields({ ...own, summary: "Anders.", hidden: true })).toBeNull();
  for (const field of ["name", "status", "ageMin", "coverage", "isExample"]) {
    expect(checkOverrideFields({ ...own, [field]: "x" }), field).toMatchObject({
      message: `Een regio kan het veld “${field}” van een landelijk aanbod niet aanpassen.`,
      path: [field],
    });
  }
});

test("a change changes something", () => {
  expect(checkChangesSomething({ hidden: true })).toBeNull();
  expect(checkChangesSomething({ hidden: false, costs: [] })).toBeNull();
  expect(checkChangesSomething({ hidden: false, summary: undefined })).not.toBeNull();
});
