import { expect, test } from "vitest";
import { checkNoticePeriod, checkPeriod } from "./dates.ts";

test("a period ends when or after it begins", () => {
  expect(checkPeriod("2026-11-22", "2026-11-22"), "one day").toBeNull();
  expect(checkPeriod("2026-12-31", "2027-01-01")).toBeNull();
  expect(checkPeriod("2026-11-22", "2026-11-21")).toEqual({
    message: "De laatste dag (2026-11-21) ligt voor de eerste (2026-11-22).",
    fix: "Draai de twee dagen om, of verbeter het jaar.",
  });
});

test("a notice that ends before it begins is told about at its last day", () => {
  expect(checkNoticePeriod({ showFrom: "2026-01-01", showUntil: "2026-02-01" })).toBeNull();
  expect(checkNoticePeriod({ showFrom: "2027-01-01", showUntil: "2026-02-01" })).toMatchObject({
    path: ["showUntil"],
  });
});
