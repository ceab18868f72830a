import { expect, test } from "vitest";
import { parsedExample, parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored municipality becomes a parsed one", async () => {
  expect(await parseExample("municipality")).toMatchObject({
    document: {
      _id: "municipality-voorbeeld",
      _type: "municipality",
      name: "Voorbeeldgemeente",
      slug: "voorbeeld",
      gemeentecode: "0001",
      province: "Voorbeeldprovincie",
      phone14: "14 0113",
      website: "https://example.org/gemeente",
    },
  });
});

test("a gemeentecode keeps its four digits", async () => {
  expect(await problemsOf("municipality", { gemeentecode: "GM0664" })).toEqual([
    "gemeentecode: “GM0664” is geen gemeentecode. Schrijf de vier cijfers van het CBS, met de nullen vooraan en zonder GM, bijvoorbeeld 0664.",
  ]);
  expect(await problemsOf("municipality", { gemeentecode: 664 })).toHaveLength(1);
});

test("a gemeente of which only the list is known is right", async () => {
  const bare = { phone14: undefined, website: undefined, sources: undefined };
  const municipality = await parsedExample("municipality", bare);
  expect(municipality).toMatchObject({ sources: [] });
  expect(municipality).not.toHaveProperty("phone14");
});

test("its number begins with 14, and number and website have a source", async () => {
  expect(await problemsOf("municipality", { phone14: "0113 12 34 56" })).toEqual([
    "phone14: “0113 12 34 56” is geen nummer van een gemeente. Schrijf 14 met het netnummer erachter, bijvoorbeeld 14 0113.",
  ]);
  expect(await problemsOf("municipality", { sources: [] })).toEqual([
    "sources: Er staat een telefoonnummer of website zonder bron. Voeg de pagina van de gemeente toe waarop je het hebt gelezen.",
  ]);
});
