import { expect, test } from "vitest";
import { checkMunicipalNumber } from "./phone-14.ts";

test.each(["14 0113", "14 030", "140113", "14 010"])("%s is the number of a gemeente", (phone) => {
  expect(checkMunicipalNumber(phone)).toBeNull();
});

test.each(["0113 00 00 00", "14 9999", "14", "144", "112", "14 0113 1", ""])(
  "“%s” is not the number of a gemeente",
  (phone) => {
    expect(checkMunicipalNumber(phone)?.fix).toBe(
      "Schrijf 14 met het netnummer erachter, bijvoorbeeld 14 0113.",
    );
  },
);
