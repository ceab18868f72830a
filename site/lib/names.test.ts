import { expect, test } from "vitest";
import { nameMatches } from "./names.ts";

test.each([
  ["goes", "Goes", true],
  ["fryslan", "Súdwest-Fryslân", true],
  ["sudwest f", "Súdwest-Fryslân", true],
  ["s hert", "'s-Hertogenbosch", true],
  ["'s-Hert", "'s-Hertogenbosch", true],
  ["hertogen", "'s-Hertogenbosch", true],
  ["zoom", "Bergen op Zoom", true],
  ["", "Goes", true],
  ["  ", "Goes", true],
  ["oes", "Goes", false],
  ["goess", "Goes", false],
])("typed %j, name %j: %s", (typed, name, matches) =>
  expect(nameMatches(typed, name)).toBe(matches),
);
