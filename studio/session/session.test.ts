import { expect, test } from "vitest";
import { isNational, isReader, isRegional, sessionOf } from "./session.ts";

const user = (name: string, regions?: string[]) => ({ id: "x", roles: [{ name }], regions });

test.each([
  ["administrator", undefined, "national"],
  ["editor", [], "national"],
  ["regionalEditor", ["region-zeeland"], "regional"],
  ["regionalEditor", [], "regional"],
  ["reader", [], "reader"],
  ["viewer", undefined, "reader"],
])("%s with regions %j works as %s", (role, regions, expected) => {
  const session = sessionOf(user(role, regions));
  expect(session).toEqual({ role, regions: regions ?? [] });
  const kinds = {
    national: isNational(session),
    regional: isRegional(session),
    reader: isReader(session),
  };
  expect(Object.entries(kinds).filter(([, is]) => is)).toEqual([[expected, true]]);
});

test("nobody is nobody", () => {
  expect(sessionOf(null)).toEqual({ role: "", regions: [] });
});
