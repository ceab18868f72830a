import { expect, test } from "vitest";
import { chooseVariants, listVariants } from "./choose-variants.ts";
import { ROOT } from "./settings.ts";

const known = ["landelijk", "zeeland"];

test("the folders of site/regions are the variants", () => {
  expect(listVariants(ROOT)).toEqual(expect.arrayContaining(known));
});

test.each([
  ["zeeland", ["zeeland"]],
  ["zeeland,landelijk", ["zeeland", "landelijk"]],
  ["zeeland, zeeland", ["zeeland"]],
  ["all", known],
])("--region %s", (asked, chosen) => {
  expect(chooseVariants(asked, known)).toEqual(chosen);
});

test("an unknown region is told with the ones there are", () => {
  expect(() => chooseVariants("zeeland,atlantis", known)).toThrow(
    'There is no region "atlantis"; choose from landelijk, zeeland, or all.',
  );
});
