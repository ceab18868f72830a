import { expect, test } from "vitest";
import { eventIcon } from "./event-icons.ts";

test.each([
  ["/onderwerpen/een-van-ons-wil-verhuizen/", "/situaties/verhuizen-met-ons-kind/"],
  ["/hulp/", "/onderwerpen/hulp-in-zeeland/"],
])("%s and %s get the same drawing", (one, other) => {
  expect(eventIcon(one)).toBe(eventIcon(other));
  expect(eventIcon(one)).not.toBe(eventIcon("/onderwerpen/iets-anders/"));
});

test("an address that says nothing gets the question mark, as a drawing of one path", () => {
  expect(eventIcon("/x/")).toBe(eventIcon("/y/"));
  expect(eventIcon("/x/")).toMatch(/^M6 8h36/);
});
