import { expect, test } from "vitest";
import { checkGroupStart, checkStart } from "./start.ts";

test("the kind of start names what it needs", () => {
  expect(checkStart({ kind: "continuous", dates: [] })).toBeNull();
  expect(checkStart({ kind: "unknown", dates: [] })).toBeNull();
  expect(checkStart({ kind: "dates", dates: ["2027-01-11"] })).toBeNull();
  expect(checkStart({ kind: "registrations", dates: [], registrations: 6 })).toBeNull();
  expect(checkStart({ kind: "dates", dates: [] })).toMatchObject({ path: ["dates"], isGap: true });
  expect(checkStart({ kind: "registrations", dates: [] })).toMatchObject({
    message: "Er staat niet bij hoeveel aanmeldingen de groep begint.",
    path: ["registrations"],
  });
});

test("a group says when it begins, or that nobody knows", () => {
  expect(checkGroupStart({ forms: ["individual"] })).toBeNull();
  expect(checkGroupStart({ forms: ["group"], start: { kind: "unknown" } })).toBeNull();
  expect(checkGroupStart({ forms: ["phone", "group"] })).toMatchObject({
    path: ["start"],
    isGap: true,
  });
});
