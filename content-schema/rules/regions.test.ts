import { expect, test } from "vitest";
import { checkMunicipalSources, checkRegionLevel } from "./regions.ts";

test("a gemeente with its own site is one gemeente", () => {
  expect(checkRegionLevel({ level: "region", municipalities: ["a", "b"] })).toBeNull();
  expect(checkRegionLevel({ level: "municipality", municipalities: ["a"] })).toBeNull();
  expect(checkRegionLevel({ level: "municipality", municipalities: ["a", "b"] })).toEqual({
    message: "Hier staan 2 gemeenten, maar dit is er één.",
    fix: "Kies alleen de gemeente zelf, of kies bij niveau voor regio.",
    path: ["municipalities"],
  });
});

test("what is added to a gemeente was read somewhere", () => {
  expect(checkMunicipalSources({ sources: [] })).toBeNull();
  expect(checkMunicipalSources({ phone14: "14 0113", sources: ["bron"] })).toBeNull();
  expect(checkMunicipalSources({ phone14: "14 0113", sources: [] })).toMatchObject({
    path: ["sources"],
  });
  expect(checkMunicipalSources({ website: "https://a.example", sources: [] })).not.toBeNull();
});
