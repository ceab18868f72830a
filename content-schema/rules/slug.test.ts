import { expect, test } from "vitest";
import { checkSlug, slugFrom } from "./slug.ts";

test.each(["gezag", "samen-afspraken-maken", "stap-2"])("takes %s", (slug) => {
  expect(checkSlug(slug)).toBeNull();
});

test.each(["", "Gezag", "één", "met spatie", "-gezag", "gezag-", "twee--streepjes", "a/b", "a_b"])(
  "refuses %j",
  (slug) => {
    expect(checkSlug(slug)?.message).toBe(`“${slug}” kan niet in een webadres staan.`);
  },
);

test("refuses what is too long", () => {
  expect(checkSlug("a".repeat(96))).toBeNull();
  expect(checkSlug("a".repeat(97))?.fix).toBe("Maak het hoogstens 96 tekens.");
});

test.each([
  ["'s-Hertogenbosch", "s-hertogenbosch"],
  ["Súdwest-Fryslân", "sudwest-fryslan"],
  ["  Eén huis, of twee?  ", "een-huis-of-twee"],
  [`${"a".repeat(95)} b c`, "a".repeat(95)],
])("makes %j into %s", (title, slug) => {
  expect(slugFrom(title)).toBe(slug);
  expect(checkSlug(slugFrom(title))).toBeNull();
});
