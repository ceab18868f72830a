import { expect, test } from "vitest";
import { labelOf, subtitle } from "./preview.ts";

test("a stored value has its label, anything else has none", () => {
  expect(labelOf("serviceStatus", "temporarilyClosed")).toBe("Tijdelijk gesloten");
  expect(labelOf("serviceStatus", "open")).toBeUndefined();
  expect(labelOf("serviceStatus", "toString")).toBeUndefined();
  expect(labelOf("serviceStatus", undefined)).toBeUndefined();
});

test("a subtitle says what is filled in, in order", () => {
  expect(subtitle("Voorbeeld", "Actief", "2026-11-22")).toBe("Voorbeeld · Actief · 2026-11-22");
  expect(subtitle(undefined, "Actief", "", false)).toBe("Actief");
  expect(subtitle(undefined)).toBe("");
});
