import { expect, test } from "vitest";
import { checkProfessions } from "./articles.ts";

test("only a page for professionals names professions", () => {
  expect(checkProfessions({ audience: "professional", professions: ["gp"] })).toBeNull();
  expect(checkProfessions({ audience: "professional", professions: [] })).toBeNull();
  expect(checkProfessions({ audience: "parent", professions: [] })).toBeNull();
  expect(checkProfessions({ audience: "parent", professions: ["gp"] })).toMatchObject({
    path: ["professions"],
  });
});
