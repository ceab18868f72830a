import { expect, test } from "vitest";
import { labels } from "../labels.ts";
import {
  checkAges,
  checkContact,
  checkCosts,
  checkCoverage,
  checkReachable,
  isListed,
} from "./offers.ts";

test("the youngest age is not above the oldest", () => {
  expect(checkAges({ ageMin: 4, ageMax: 12 })).toBeNull();
  expect(checkAges({ ageMin: 4, ageMax: 4 })).toBeNull();
  expect(checkAges({ ageMin: 12 })).toBeNull();
  expect(checkAges({ ageMin: 12, ageMax: 4 })?.message).toBe(
    "De jongste leeftijd (12) is hoger dan de oudste (4).",
  );
});

test("always free leaves no other price, free under a condition does", () => {
  expect(checkCosts([])).toBeNull();
  expect(checkCosts([{ kind: "free" }])).toBeNull();
  expect(checkCosts([{ kind: "free", note: "met verwijzing" }, { kind: "paid" }])).toBeNull();
  expect(checkCosts([{ kind: "paid" }, { kind: "reimbursed" }])).toBeNull();
  expect(checkCosts([{ kind: "paid" }, { kind: "free" }])).toMatchObject({ path: [1] });
  expect(checkCosts([{ kind: "free", note: " " }, { kind: "ownContribution" }])).not.toBeNull();
});

test("someone can be reached", () => {
  expect(checkContact({ phone: "112" })).toBeNull();
  expect(checkContact({ email: "a@example.org" })).toBeNull();
  expect(checkContact({})).not.toBeNull();
  expect(checkContact({ website: "  " })).not.toBeNull();
  expect(checkReachable({ chatUrl: "https://example.org" })).toBeNull();
  expect(checkReachable({})).not.toBeNull();
});

test("the chosen area names its places", () => {
  const nowhere = { regions: [], municipalities: [] };
  expect(checkCoverage({ scope: "national", ...nowhere })).toBeNull();
  expect(checkCoverage({ scope: "regions", ...nowhere, regions: ["r"] })).toBeNull();
  expect(checkCoverage({ scope: "regions", ...nowhere, municipalities: ["m"] })).toMatchObject({
    path: ["regions"],
  });
  expect(checkCoverage({ scope: "municipalities", ...nowhere })).toMatchObject({
    path: ["municipalities"],
  });
});

test("visitors see what is active or closed for a while", () => {
  const listed = Object.keys(labels.serviceStatus).filter((status) => isListed({ status }));
  expect(listed).toEqual(["active", "temporarilyClosed"]);
});
