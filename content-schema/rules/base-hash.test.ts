import { expect, test } from "vitest";
import { baseHash } from "../layers/base-hash.ts";
import { checkBaseHash } from "./base-hash.ts";

test("what the layers write can be read", () => {
  expect(checkBaseHash(baseHash({ summary: "a" }, ["summary", "inShort"]))).toBeNull();
});

test.each(["", "0123456789abcdef", "summary:9ae0f2c", "summary:9ae0f2c1  contact:1c9d44ab"])(
  "refuses %j",
  (hash) => {
    expect(checkBaseHash(hash)?.fix).toBe("Maak het veld leeg.");
  },
);
