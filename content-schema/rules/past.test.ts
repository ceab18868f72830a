import { expect, test } from "vitest";
import { checkNotInFuture } from "./past.ts";

test("what was done was not done tomorrow", () => {
  expect(checkNotInFuture("2026-11-22", "2026-11-22")).toBeNull();
  expect(checkNotInFuture("2025-12-31", "2026-01-01")).toBeNull();
  expect(checkNotInFuture("2026-11-23", "2026-11-22")).toEqual({
    message: "De datum 2026-11-23 moet nog komen.",
    fix: "Vul de dag in waarop het is gebeurd: vandaag of eerder.",
  });
});
