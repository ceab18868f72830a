import { expect, test } from "vitest";
import { figureText } from "./figures.ts";

test.each([
  ["euro", "month", 12.5, "€ 12,50 per maand"],
  ["euro", "quarter", 298, "€ 298 per kwartaal"],
  ["euro", "once", 1234, "€ 1.234 eenmalig"],
  ["percent", undefined, 7.5, "7,5%"],
  ["years", undefined, 1, "1 jaar"],
  ["months", undefined, 3, "3 maanden"],
  ["weeks", undefined, 1, "1 week"],
  ["days", undefined, 14, "14 dagen"],
  ["number", "week", 2.25, "2,25 per week"],
] as const)("%s per %s: %d is %s", (unit, per, value, text) => {
  // Intl writes spaces that do not break.
  expect(figureText({ unit, per }, value).replaceAll("\u00a0", " ")).toBe(text);
});
