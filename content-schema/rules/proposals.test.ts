import { expect, test } from "vitest";
import { checkDecision } from "./proposals.ts";

test("an open proposal waits", () => {
  expect(checkDecision({ status: "open" })).toBeNull();
  expect(checkDecision({ status: "open", decidedOn: "2026-11-22" })).toMatchObject({
    path: ["decidedOn"],
  });
});

test("a decision has a day, a refusal a reason", () => {
  const decidedOn = "2026-11-22";
  expect(checkDecision({ status: "accepted", decidedOn })).toBeNull();
  expect(checkDecision({ status: "accepted" })).toMatchObject({ path: ["decidedOn"] });
  expect(checkDecision({ status: "rejected", decidedOn, answer: "Klopt niet." })).toBeNull();
  expect(checkDecision({ status: "rejected", decidedOn })).toMatchObject({ path: ["answer"] });
});
