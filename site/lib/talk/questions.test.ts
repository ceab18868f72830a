import { expect, test } from "vitest";
import { ASK, questionsOf } from "./questions.ts";

const unknown: Parameters<typeof questionsOf>[0] = {
  ways: [],
  whatHappens: [],
  anonymity: "unknown",
  consent: "unknown",
};

const answers = (changes: Partial<typeof unknown>) =>
  Object.fromEntries(
    questionsOf({ ...unknown, ...changes }).map(({ ask, answers }) => [ask, answers.join(" ")]),
  );

test("what is known is said in plain words", () => {
  expect(
    answers({
      ageMin: 10,
      ageMax: 22,
      ways: ["call", "chat"],
      costNote: "Gratis",
      anonymity: "yes",
      consent: "none",
      whatHappens: ["Iemand luistert."],
    }),
  ).toEqual({
    "Voor wie?": "Vanaf 10 jaar, tot je 23 wordt.",
    "Hoe?": "Bellen of chatten.",
    "Wat gebeurt er dan?": "Iemand luistert.",
    "Kost het iets?": "Gratis.",
    "Moet ik mijn naam zeggen?": "Nee, dat hoeft niet.",
    "Moeten mijn ouders het weten?": "Nee. Je ouders hoeven geen ja te zeggen.",
  });
});

test("what nobody knows is to be asked, and never promised", () => {
  expect(answers({})).toEqual({
    "Kost het iets?": ASK,
    "Moet ik mijn naam zeggen?": ASK,
    "Moeten mijn ouders het weten?": ASK,
  });
  expect(answers({ anonymity: "yes" })["Moeten mijn ouders het weten?"]).toMatch(/gevaar/);
});

test("an age with one end", () => {
  expect(answers({ ageMax: 17 })["Voor wie?"]).toBe("Tot je 18 wordt.");
  expect(answers({ ageMin: 12 })["Voor wie?"]).toBe("Vanaf 12 jaar.");
});
