import { expect, test } from "vitest";
import { freshnessBadge, freshnessOf } from "./freshness.ts";

const NOW = new Date("2026-11-22T12:00:00Z");
const offer = { _type: "service", _id: "x", name: "Voorbeeld" };

function badgeOf(document: unknown, ...days: [string, string][]) {
  const checks = days.map(([checkedOn, result]) => ({ checkedOn, result }));
  const found = freshnessOf(document, checks, NOW);
  return found && (freshnessBadge(found)?.label ?? "vers");
}

test("the badge says how long ago someone looked", () => {
  expect(badgeOf(offer)).toBe("Niet gecontroleerd");
  expect(badgeOf(offer, ["2026-11-01", "changed"])).toBe("Niet gecontroleerd");
  expect(badgeOf(offer, ["2026-11-01", "confirmed"])).toBe("vers");
  expect(badgeOf(offer, ["2025-12-01", "confirmed"])).toBe("Bijna controleren");
  expect(badgeOf(offer, ["2025-10-01", "confirmed"])).toBe("Controle verlopen op 1 oktober 2026");
  expect(badgeOf(offer, ["2026-11-01", "gone"])).toBe("Bestaat niet meer");
});

test("crisis help and groups are checked sooner, an organisation once a year", () => {
  const check: [string, string] = ["2026-05-01", "confirmed"];
  expect(badgeOf(offer, check)).toBe("vers");
  expect(badgeOf({ ...offer, forms: ["group"] }, check)).toBe(
    "Controle verlopen op 1 november 2026",
  );
  expect(badgeOf({ ...offer, crisis: true }, check)).toMatch(/verlopen op 1 augustus/);
  expect(badgeOf({ _type: "organization", crisis: true }, check)).toBe("vers");
});

test("without an answer of the lake it says nothing", () => {
  expect(freshnessOf(offer, undefined, NOW)).toBeUndefined();
  expect(freshnessOf(null, [], NOW)).toBeUndefined();
});
