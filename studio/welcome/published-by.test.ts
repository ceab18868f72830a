import { expect, it } from "vitest";
import { isPublishedBy } from "./published-by.ts";

/** A lake whose history has these transactions. */
const lakeWith = (...transactions: object[]) => ({
  request: async () => `${transactions.map((one) => JSON.stringify(one)).join("\n")}\n`,
});
const found = [{ id: "service-a", at: "2026-11-22T12:00:00Z" }];
const by = (author: string, ...documentIDs: string[]) => ({ id: "t", author, documentIDs });

it.each([
  [true, [by("robot", "service-a"), by("noor", "service-a", "drafts.service-a")]],
  // Only a draft, or somebody else.
  [false, [by("noor", "drafts.service-a")]],
  [false, [by("sam", "service-a"), by("robot", "service-a")]],
  [false, []],
])("says %s of %j", async (expected, transactions) => {
  const client = lakeWith(...transactions) as unknown as Parameters<typeof isPublishedBy>[0];
  expect(await isPublishedBy(client, "production", "noor", found)).toBe(expected);
});
