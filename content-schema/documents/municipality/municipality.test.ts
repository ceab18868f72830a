import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored municipality becomes a parsed one", async () => {
  expect(await parseExample("municipality")).toEqual({
    document: {
      _id: "municipality-voorbeeld",
      _type: "municipality",
      name: "Voorbeeldgemeente",
      slug: "voorbeeld",
      gemeentecode: "0001",
      province: "Voorbeeldprovincie",
    },
  });
});

test("a gemeentecode keeps its four digits", async () => {
  expect(await problemsOf("municipality", { gemeentecode: "GM0664" })).toEqual([
    "gemeentecode: “GM0664” is geen gemeentecode. Schrijf de vier cijfers van het CBS, met de nullen vooraan en zonder GM, bijvoorbeeld 0664.",
  ]);
  expect(await problemsOf("municipality", { gemeentecode: 664 })).toHaveLength(1);
});
