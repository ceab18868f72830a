import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { dialogExample } from "./example.ts";

test("a stored dialog becomes a parsed one", async () => {
  expect(await parsedExample("dialog")).toMatchObject({
    audience: "youth",
    start: "begin",
    nodes: [
      { _key: "begin", answers: [{ next: "tweede" }, { next: "lezen" }] },
      { _key: "tweede" },
    ],
    outcomes: [
      {
        _key: "lezen",
        urgent: true,
        continueTo: "tweede",
        helplines: ["helpline-voorbeeld"],
        articles: ["article-voorbeeld"],
        actions: [{ link: "/hulp/" }],
        help: { audiences: ["youth"], phase: "phase-voorbeeld" },
      },
      { _key: "praten", urgent: false },
    ],
    showExit: true,
  });
});

const outcomes = dialogExample.outcomes as object[];

test("an outcome leads to a person", async () => {
  const outcome = { ...outcomes[1], actions: undefined };
  expect(await problemsOf("dialog", { outcomes: [outcomes[0], outcome] })).toEqual([
    "outcomes[1]: Bij deze uitkomst staat niemand om mee te praten. Kies een hulplijn of hulp uit de menukaart, of link naar /loket/ of /jongeren/praat-met-iemand/.",
  ]);
});

test("help from the menukaart says for whom", async () => {
  const outcome = { ...outcomes[1], help: { _type: "helpFilter", audiences: [] } };
  expect(await problemsOf("dialog", { outcomes: [outcomes[0], outcome] })).toEqual([
    "outcomes[1] › help › audiences: Dit veld is leeg. Vul het in.",
  ]);
});

test("a dialog has no dead end", async () => {
  const [first] = dialogExample.nodes as object[];
  expect(await problemsOf("dialog", { nodes: [first] })).toEqual([
    "nodes[0] › answers[0] › next: Dit antwoord leidt naar een vraag of uitkomst die niet bestaat. Kies waar het gesprek na dit antwoord verdergaat.",
    "outcomes[0] › continueTo: ‘Toch verder’ leidt naar een vraag die niet bestaat. Kies de vraag waarmee het gesprek verdergaat, of maak het veld leeg.",
  ]);
  expect(await problemsOf("dialog", { start: undefined })).toEqual([
    "start: Dit veld is leeg. Vul het in.",
  ]);
});

test("a question has at most five answers", async () => {
  const [first, second] = dialogExample.nodes as { answers: object[] }[];
  const answers = Array.from({ length: 6 }, (_, index) => ({
    ...second?.answers[1],
    _key: `antwoord-${index}`,
  }));
  expect(await problemsOf("dialog", { nodes: [first, { ...second, answers }] })).toEqual([
    "nodes[1] › answers: Hier staan 6 onderdelen. Houd er hoogstens 5 over.",
  ]);
});
