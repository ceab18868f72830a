import { valuesOf } from "@digiplein/content-schema/site";
import { describe, expect, test } from "vitest";
import { cost, offerFacts } from "../../lib/fixtures/offer.ts";
import type { OfferFacts } from "../../lib/help.ts";
import { factsOf } from "./facts.ts";

describe("factsOf", () => {
  const fact = (label: RegExp, changes: Partial<OfferFacts>) =>
    factsOf(offerFacts(changes)).find((candidate) => label.test(candidate.label));

  test("tells to ask what is unknown, and only that", () => {
    const asked = factsOf(offerFacts()).filter(({ ask }) => ask);
    expect(asked.map(({ label }) => label)).toEqual(["Wat kost het?"]);
    expect(fact(/kost/, { costs: [cost("free")] })).toEqual({
      label: "Wat kost het?",
      sentences: ["Gratis."],
      ask: false,
    });
  });

  test("keeps the condition of every price", () => {
    expect(fact(/kost/, { costs: [cost("free", "Met verwijzing."), cost("unknown")] })).toEqual({
      label: "Wat kost het?",
      sentences: ["Gratis. Met verwijzing.", "We weten niet of dit iets kost."],
      ask: true,
    });
  });

  test("speaks of permission only when a child takes part", () => {
    expect(fact(/toestemming/, { audiences: ["parent"] })).toBeUndefined();
    expect(fact(/toestemming/, { audiences: ["together"] })?.ask).toBe(true);
  });

  test.each(valuesOf("referral"))("has a full sentence for referral %s", (referral) => {
    expect(fact(/verwijzing/, { referral })?.sentences[0]).toMatch(/^[A-Z].*\.$/);
  });

  test.each(valuesOf("consent"))("has a full sentence for consent %s", (consent) => {
    expect(fact(/toestemming/, { audiences: ["child"], consent })?.sentences[0]).toMatch(
      /^\p{Lu}.*\.$/u,
    );
  });

  test.each(valuesOf("safeWithViolence"))("is plain about violence: %s", (safeWithViolence) => {
    expect(fact(/geweld/, { safeWithViolence })?.sentences[0]).toMatch(/^[A-Z].*geweld.*\.$/);
    expect(fact(/geweld/, { safeWithViolence, crisis: true })).toBeUndefined();
  });

  test("says when it begins, and asks when nobody knows", () => {
    const start = (known: Partial<NonNullable<OfferFacts["start"]>>) =>
      fact(/beginnen/, { start: { kind: "dates", dates: [], ...known } });
    expect(fact(/beginnen/, {})).toBeUndefined();
    expect(start({ kind: "continuous" })?.sentences).toEqual(["Je kunt steeds beginnen."]);
    expect(start({ kind: "registrations", registrations: 6 })?.sentences).toEqual([
      "Het begint bij 6 aanmeldingen.",
    ]);
    expect(start({ dates: ["2027-02-01", "2027-01-11"] })?.sentences).toEqual([
      "Het begint op 11 januari 2027 en 1 februari 2027.",
    ]);
    expect(start({ dates: [] })?.ask, "all dates are past").toBe(true);
    expect(start({ kind: "unknown" })?.ask).toBe(true);
  });

  test("shows a waiting time with its day, an amount with its kind", () => {
    const wait = (weeks: number) =>
      fact(/wachten/, { waitingTime: { _type: "waitingTime", weeks, measuredOn: "2026-11-02" } })
        ?.sentences;
    expect(wait(0)).toEqual(["Er was geen wachttijd op 2 november 2026."]);
    expect(wait(1)).toEqual(["De wachttijd was ongeveer 1 week op 2 november 2026."]);
    expect(wait(3.5)).toEqual(["De wachttijd was ongeveer 3,5 weken op 2 november 2026."]);
    const price = { ...cost("paid", "Zonder verwijzing."), amount: 25 };
    expect(fact(/kost/, { costs: [price] })?.sentences).toEqual([
      "Je betaalt hiervoor: €\u00a025. Zonder verwijzing.",
    ]);
  });

  test("tells languages, hours and recognition only when they are known", () => {
    for (const label of [/taal/, /open/, /erkend/, /toegankelijk/]) {
      expect(fact(label, {}), String(label)).toBeUndefined();
    }
    expect(fact(/taal/, { languages: ["nl", "ar"], interpreter: "yes" })?.sentences).toEqual([
      "Nederlands en Arabisch.",
      "Een tolk kan erbij zijn.",
    ]);
    expect(fact(/open/, { hours: ["Dag en nacht open"] })?.sentences).toEqual([
      "Dag en nacht open.",
    ]);
    const by = { _type: "recognition" as const, _key: "k", by: "Commissie", date: "2020-12-11" };
    expect(fact(/erkend/, { recognition: [by] })?.sentences).toEqual([
      "Erkend door Commissie op 11 december 2020.",
    ]);
  });
});
