import { labels } from "@digiplein/content-schema/site";
import { describe, expect, test } from "vitest";
import { cost, offerFacts } from "./fixtures/offer.ts";
import { agesText, audienceText, costText, formText } from "./offer-words.ts";

describe("agesText", () => {
  test.each([
    [{ ageMin: 7, ageMax: 12 }, "van 7 tot en met 12 jaar"],
    [{ ageMin: 12 }, "vanaf 12 jaar"],
    [{ ageMax: 2.5 }, "tot en met 2,5 jaar"],
    [{ ageMin: 18, ageMax: 18 }, "18 jaar"],
    [{ ageMin: 0, ageMax: 4 }, "tot en met 4 jaar"],
    [{}, undefined],
    [{ allAges: true }, "alle leeftijden"],
  ])("%j reads %s", (ages, text) => expect(agesText(ages)).toBe(text));
});

test("audiences read as one sentence with the ages behind", () => {
  expect(audienceText(offerFacts({ audiences: ["child", "youth"], ageMin: 8 }))).toBe(
    "Kinderen en jongeren, vanaf 8 jaar",
  );
});

test("an audience with an 'en' of its own stays readable", () => {
  expect(audienceText(offerFacts({ audiences: ["parent", "together"] }))).toBe(
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
