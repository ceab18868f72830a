import { expect, test } from "vitest";
import { checkAges } from "./ages.ts";

test("the youngest age is not above the oldest", () => {
  expect(checkAges({ ageMin: 4, ageMax: 12 })).toBeNull();
  expect(checkAges({ ageMin: 4, ageMax: 4 })).toBeNull();
  expect(checkAges({ ageMin: 3.5, ageMax: 4 })).toBeNull();
  expect(checkAges({ ageMin: 12 })).toBeNull();
  expect(checkAges({})).toBeNull();
  expect(checkAges({ ageMin: 12, ageMax: 4 })?.message).toBe(
    "De jongste leeftijd (12) is hoger dan de oudste (4).",
  );
  expect(checkAges({ ageMin: 4.5, ageMax: 4 })).toMatchObject({ path: ["ageMin"] });
});

test("all ages leaves no limit beside it", () => {
  expect(checkAges({ allAges: true })).toBeNull();
  expect(checkAges({ allAges: false, ageMin: 4 })).toBeNull();
  expect(checkAges({ allAges: true, ageMin: 0 })).toMatchObject({ path: ["ageMin"] });
  expect(checkAges({ allAges: true, ageMax: 18 })).toMatchObject({ path: ["ageMax"] });
});
