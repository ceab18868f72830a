import { expect, test } from "vitest";
import { decimalText, parseDecimal } from "./decimal.ts";

test.each([
  ["25,50", 25.5],
  ["25.50", 25.5],
  ["25,", 25],
  ["-3", -3],
  ["0", 0],
  [" 7 ", 7],
])("“%s” is a number", (text, value) => {
  expect(parseDecimal(text)).toBe(value);
});

test.each(["", "-", "1.000,50", "1e3", "tien"])("“%s” is not", (text) => {
  expect(parseDecimal(text)).toBeUndefined();
});

test("a number is shown with a comma", () => {
  expect(decimalText(25.5)).toBe("25,5");
  expect(decimalText(undefined)).toBe("");
});
