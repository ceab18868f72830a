import { expect, test } from "vitest";
import { checkCoverage } from "./coverage.ts";

const nowhere = { regions: [], municipalities: [] };

test("the chosen area names its places", () => {
  expect(checkCoverage({ scope: "national", ...nowhere })).toBeNull();
  expect(checkCoverage({ scope: "regions", ...nowhere, regions: ["r"] })).toBeNull();
  expect(checkCoverage({ scope: "regions", ...nowhere, municipalities: ["m"] })).toMatchObject({
    path: ["regions"],
    isGap: true,
  });
  expect(checkCoverage({ scope: "municipalities", ...nowhere })).toMatchObject({
    path: ["municipalities"],
    isGap: true,
  });
});

test("postcodes are four digits within a gemeente", () => {
  const inGoes = { scope: "postcodes", regions: [], municipalities: ["m"] };
  expect(checkCoverage({ ...inGoes, postcodes: ["4461", "4462"] })).toBeNull();
  expect(checkCoverage({ ...inGoes, postcodes: ["4461", "4462 AB"] })).toMatchObject({
    message: "“4462 AB” is geen postcodegebied.",
    path: ["postcodes", 1],
  });
  expect(checkCoverage(inGoes)).toMatchObject({ path: ["postcodes"], isGap: true });
  expect(checkCoverage({ ...inGoes, municipalities: [], postcodes: ["4461"] })).toMatchObject({
    path: ["municipalities"],
  });
});

test("another scope does not look at postcodes that stayed behind", () => {
  const left = { scope: "national", ...nowhere, postcodes: ["oud"] };
  expect(checkCoverage(left)).toBeNull();
});
