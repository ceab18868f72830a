import { expect, test } from "vitest";
import { labels } from "../labels.ts";
import { checkVisible, isUnlisted, isVisibleOn } from "./publish-gate.ts";

test("visitors see what is active or closed for a while, the rest is outside the gate", () => {
  const statuses = Object.keys(labels.serviceStatus);
  expect(statuses.filter((status) => !isUnlisted(status))).toEqual(["active", "temporarilyClosed"]);
});

test("a missing or unknown status opens nothing", () => {
  for (const status of [undefined, "", "Concept", "verzonnen"]) {
    expect(isUnlisted(status), String(status)).toBe(false);
  }
});

test("an offer does not end before it begins", () => {
  expect(checkVisible({})).toBeNull();
  expect(checkVisible({ visibleFrom: "2026-12-01" })).toBeNull();
  expect(checkVisible({ visibleFrom: "2026-12-01", visibleUntil: "2026-12-01" })).toBeNull();
  expect(checkVisible({ visibleFrom: "2026-12-01", visibleUntil: "2026-11-30" })).toMatchObject({
    message: "De laatste dag (2026-11-30) ligt voor de eerste (2026-12-01).",
    path: ["visibleUntil"],
  });
});

test("an offer shows on its days", () => {
  const days = { visibleFrom: "2026-12-01", visibleUntil: "2026-12-31" };
  expect(isVisibleOn({}, "2026-11-22")).toBe(true);
  expect(isVisibleOn(days, "2026-11-30")).toBe(false);
  expect(isVisibleOn(days, "2026-12-01")).toBe(true);
  expect(isVisibleOn(days, "2026-12-31")).toBe(true);
  expect(isVisibleOn(days, "2027-01-01")).toBe(false);
});
