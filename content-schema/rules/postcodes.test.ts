import { expect, test } from "vitest";
import { checkPostcode, checkPostcodeArea, normalPostcode } from "./postcodes.ts";

test.each(["1011 AA", "4461 AB", "9999 ZZ", "1234 SB"])("takes %s", (postcode) => {
  expect(checkPostcode(postcode)).toBeNull();
});

test.each(["", "0123 AB", "1234 SA", "1234 SD", "1234 SS", "1234", "12345 AB", "1234 A1"])(
  "refuses %j",
  (postcode) => {
    expect(checkPostcode(postcode)).toEqual({
      message: `“${postcode}” is geen postcode.`,
      fix: "Schrijf vier cijfers, een spatie en twee hoofdletters, bijvoorbeeld 4461 AB. SA, SD en SS bestaan niet.",
    });
  },
);

test.each(["4461ab", " 4461 AB", "4461  Ab", "4461\u00a0AB"])(
  "writes %j as it is stored",
  (typed) => {
    expect(normalPostcode(typed)).toBe("4461 AB");
    expect(checkPostcode(typed)?.fix).toBe("Schrijf 4461 AB.");
  },
);

test("a neighbourhood has four digits", () => {
  expect(checkPostcodeArea("4461")).toBeNull();
  for (const wrong of ["", "0461", "446", "44611", "4461 AB"]) {
    expect(checkPostcodeArea(wrong), wrong).toMatchObject({
      message: `“${wrong}” is geen postcodegebied.`,
    });
  }
});
