import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { ref } from "../../fixtures/stored.ts";

test("a stored region becomes a parsed one", async () => {
  expect(await parsedExample("region")).toMatchObject({
    title: "Voorbeeldregio",
    slug: "voorbeeld",
    level: "municipality",
    parent: "region-voorbeeldland",
    municipalities: ["municipality-voorbeeld"],
  });
});

test("a region that says no more is a region directly under the country", async () => {
  const region = await parsedExample("region", { level: undefined, parent: undefined });
  expect(region).toMatchObject({ level: "region" });
  expect(region).not.toHaveProperty("parent");
});

test("a region has gemeenten", async () => {
  expect(await problemsOf("region", { municipalities: [] })).toEqual([
    "municipalities: Dit veld is leeg. Vul het in.",
  ]);
});

test("a site of one gemeente names that gemeente alone", async () => {
  const municipalities = [ref("municipality-voorbeeld"), ref("municipality-ander")];
  expect(await problemsOf("region", { municipalities })).toEqual([
    "municipalities: Hier staan 2 gemeenten, maar dit is er één. Kies alleen de gemeente zelf, of kies bij niveau voor regio.",
  ]);
});
