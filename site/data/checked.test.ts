import type { Check } from "@digiplein/content-schema/site";
import { expect, test, vi } from "vitest";

// Before region.ts reads the clock.
vi.hoisted(() => {
  process.env.DIGIPLEIN_NOW = "2026-11-22T12:00:00Z";
});
const { checkedText } = await import("./checked.ts");

const service = { _id: "service-a", crisis: false, forms: [], costs: [] };
const check = (checkedOn: string, changes: Partial<Check> = {}): Check => ({
  _id: `check-${checkedOn}`,
  _type: "check",
  subject: "service-a",
  checkedOn,
  checkedBy: "Redacteur",
  how: "phone",
  result: "confirmed",
  ...changes,
});
const ADVICE = "Bel of mail eerst, dan weet je zeker dat het klopt.";

test("the newest check counts, and only those of the offer itself", () => {
  const checks = [check("2026-05-06"), check("2025-05-06")];
  const others = [check("2026-11-01", { subject: "service-b" })];
  expect(checkedText(service, [...checks, ...others])).toEqual({
    short: "Gecontroleerd op 6 mei 2026.",
    full: "Gecontroleerd op 6 mei 2026.",
  });
  expect(checkedText(service, others)).toEqual({
    short: "Nog niet gecontroleerd.",
    full: `Nog niet gecontroleerd bij de organisatie zelf. ${ADVICE}`,
  });
});

test("a check of long ago is no comfort, sooner for crisis help", () => {
  expect(checkedText(service, [check("2025-10-06")])).toEqual({
    short: "Gecontroleerd op 6 oktober 2025.",
    full: `Gecontroleerd op 6 oktober 2025. Dat is te lang geleden. ${ADVICE}`,
  });
  const crisis = { ...service, crisis: true };
  expect(checkedText(crisis, [check("2026-05-06")]).full).toContain("te lang geleden");
});

test("what is gone is said to be gone", () => {
  const checks = [check("2026-05-06"), check("2026-11-01", { result: "gone" })];
  expect(checkedText(service, checks)).toEqual({
    short: "Bij de laatste controle bestond dit niet meer.",
    full: `Bij de laatste controle bestond dit niet meer. ${ADVICE}`,
  });
});
