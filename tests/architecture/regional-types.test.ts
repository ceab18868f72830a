import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { DIGIPLEIN_TYPES } from "../../studio/content-lake/access/roles.ts";

test("a region may own exactly the types that have an owner", () => {
  const owned = schemaTypes.filter(
    (type) =>
      "fields" in type &&
      type.fields?.some((field: { name: string }) => field.name === "ownerRegion"),
  );
  expect(owned.map(({ name }) => name).sort()).toEqual([...DIGIPLEIN_TYPES.regional].sort());
});
