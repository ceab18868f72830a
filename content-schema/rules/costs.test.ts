import { expect, test } from "vitest";
import { checkCost, checkCosts } from "./costs.ts";

test("always free leaves no other price, free under a condition does", () => {
  expect(checkCosts([])).toBeNull();
  expect(checkCosts([{ kind: "free" }])).toBeNull();
  expect(checkCosts([{ kind: "free", note: "met verwijzing" }, { kind: "paid" }])).toBeNull();
  expect(checkCosts([{ kind: "paid" }, { kind: "reimbursed" }])).toBeNull();
  expect(checkCosts([{ kind: "paid" }, { kind: "free" }])).toMatchObject({ path: [1] });
  expect(checkCosts([{ kind: "free", note: " " }, { kind: "ownContribution" }])).not.toBeNull();
});

test("what is free or unknown has no amount", () => {
  expect(checkCost({ kind: "free" })).toBeNull();
  expect(checkCost({ kind: "paid", amount: 25 })).toBeNull();
  expect(checkCost({ kind: "free", amount: 25 })).toMatchObject({
    message: "Er staat een bedrag bij, maar dit is gratis.",
    path: ["amount"],
  });
  expect(checkCost({ kind: "unknown", amount: 25 })?.message).toBe(
    "Er staat een bedrag bij, maar de kosten zijn onbekend.",
  );
});
