import { expect, test } from "vitest";
import { parsedExample, parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored card becomes a parsed one", async () => {
  expect(await parsedExample("conversationCard")).toMatchObject({
    question: "Voorbeeld van een vraag?",
    audience: "parentAndChild",
    theme: "theme-voorbeeld",
  });
});

test("a card may be a question alone", async () => {
  const card = await parsedExample("conversationCard", { hint: undefined, theme: undefined });
  expect(card).not.toHaveProperty("hint");
  expect(card).not.toHaveProperty("theme");
});

test("a problem in a card names its question", async () => {
  const parsed = await parseExample("conversationCard", { audience: "oma" });
  expect("problems" in parsed && parsed.problems).toMatchObject([
    { title: "Voorbeeld van een vraag?", field: "audience" },
  ]);
  expect(await problemsOf("conversationCard", { question: " " })).toEqual([
    "question: Dit veld is leeg. Vul het in.",
  ]);
});
