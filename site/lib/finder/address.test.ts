import fc from "fast-check";
import { expect, test } from "vitest";
import { fromFragment, SENSITIVE, toFragment } from "./address.ts";
import { choices, RUNS } from "./fixtures/offers.ts";

test("reads as a sentence", () => {
  const choice = { phase: ["regelen"], age: ["8"], form: ["group", "unknown"], cost: ["free"] };
  expect(toFragment({ gemeente: "goes", choice })).toBe(
    "#gemeente=goes&fase=regelen&leeftijd=8&vorm=groep,onbekend&kosten=gratis",
  );
  expect(toFragment({ choice: { cost: [] } })).toBe("");
});

const asked = fc.record(
  { gemeente: fc.constantFrom("goes", "s-hertogenbosch"), choice: choices },
  { requiredKeys: ["choice"] },
);

test("an address gives back everything harmless, and never holds what is not", () => {
  fc.assert(
    fc.property(asked, (question) => {
      const { consent, violence, ...harmless } = question.choice;
      const fragment = toFragment(question);
      expect(fromFragment(fragment)).toEqual({ ...question, choice: harmless });
      // The same text, whatever was chosen that nobody may see.
      expect(fragment).toBe(toFragment({ ...question, choice: harmless }));
    }),
    RUNS,
  );
});

test("nobody can put a sensitive choice into a link", () => {
  const names = [...SENSITIVE, "toestemming", "geweld", "tekst", "q"];
  const fragment = names.map((name) => `${name}=withoutParents,yes,geen`).join("&");
  expect(fromFragment(`#${fragment}`)).toEqual({ choice: {} });
});

test.each([
  ["", {}],
  ["#inhoud", {}],
  ["#kosten=goud,gratis", { cost: ["free"] }],
  ["#kosten=free", {}],
  ["#gemeente=<img>&leeftijd=8", { age: ["8"] }],
  ["#leeftijd=8,8", { age: ["8"] }],
  ["#fase=%00&vorm=groep", { form: ["group"] }],
])("of %j it takes what it knows", (fragment, choice) => {
  expect(fromFragment(fragment)).toEqual({ choice });
});

test("takes the name of a place as it was typed, and never writes it", () => {
  const asked = fromFragment("#plaats=%20%27s-Hertogenbosch&fase=later");
  expect(asked).toEqual({ place: "'s-Hertogenbosch", choice: { phase: ["later"] } });
  expect(toFragment(asked)).toBe("#fase=later");
});

test("any text is read without a mistake", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const { gemeente } = fromFragment(text);
      expect(gemeente ?? "a").toMatch(/^[a-z0-9-]+$/);
    }),
    RUNS,
  );
});
