import { expect, test } from "vitest";
import { checkWhere } from "./events.ts";

test("an event is somewhere", () => {
  expect(checkWhere({ location: "location-a" })).toBeNull();
  expect(checkWhere({ onlineUrl: "https://example.org/" })).toBeNull();
  expect(checkWhere({})).toMatchObject({
    message: "Er staat niet waar dit is.",
    path: ["location"],
  });
});
