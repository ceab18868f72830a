import { labels, valuesOf } from "@digiplein/content-schema/site";
import { describe, expect, test } from "vitest";
import type { OfferFacts } from "../../lib/help.ts";
import { agesText, audienceText, costText, factsOf, formText } from "./facts.ts";

const offer = (changes: Partial<OfferFacts> = {}): OfferFacts => ({
  audiences: ["parent"],
  forms: ["group"],
  costs: [],
  referral: "none",
  consent: "unknown",
  ...changes,
});
const cost = (kind: "free" | "paid" | "unknown", note?: string) => ({
  _type: "cost" as const,
  _key: kind,
  kind,
  ...(note && { note }),
});

describe("agesText", () => {
  test.each([
    [{ ageMin: 7, ageMax: 12 }, "van 7 tot en met 12 jaar"],
    [{ ageMin: 12 }, "vanaf 12 jaar"],
    [{ ageMax: 2.5 }, "tot en met 2,5 jaar"],
    [{ ageMin: 18, ageMax: 18 }, "18 jaar"],
    [{ ageMin: 0, ageMax: 4 }, "tot en met 4 jaar"],
    [{}, undefined],
  ])("%j reads %s", (ages, text) => expect(agesText(ages)).toBe(text));
});

test("audiences read as one sentence with the ages behind", () => {
  expect(audienceText(offer({ audiences: ["child", "youth"], ageMin: 8 }))).toBe(
    "Kinderen en jongeren, vanaf 8 jaar",
  );
});

test("an audience with an 'en' of its own stays readable", () => {
  expect(audienceText(offer({ audiences: ["parent", "together"] }))).toBe(
    "Ouders, ouders en kinderen samen",
  );
});

describe("short texts of a list", () => {
  test("never claim what is unknown", () => {
    expect(costText([])).toBe(labels.costKind.unknown);
    expect(formText([])).toBeUndefined();
  });
  test("join several values", () => {
    expect(costText([cost("free", "met verwijzing"), cost("paid")])).toBe("Gratis of betaald");
    expect(formText(["group", "online"])).toBe("In een groep, online");
  });
});

describe("factsOf", () => {
  const fact = (label: RegExp, changes: Partial<OfferFacts>) =>
    factsOf(offer(changes)).find((candidate) => label.test(candidate.label));

  test("tells to ask what is unknown, and only that", () => {
    const asked = factsOf(offer()).filter(({ ask }) => ask);
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
});
