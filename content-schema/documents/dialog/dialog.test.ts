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
        helplines: ["helpline-voorbeeld"],
        articles: ["article-voorbeeld"],
        actions: [{ link: "/hulp/" }],
      },
    ],
    showExit: true,
  });
});

test("an outcome may be words alone", async () => {
  const outcome = { _type: "dialogOutcome", _key: "lezen", title: "Klaar", text: "Goed zo." };
  expect((await parsedExample("dialog", { outcomes: [outcome] })).outcomes).toMatchObject([
    { urgent: false, actions: [], helplines: [], articles: [] },
  ]);
});

test("a dialog has no dead end", async () => {
  const [first] = dialogExample.nodes as object[];
  expect(await problemsOf("dialog", { nodes: [first] })).toEqual([
    "nodes[0] › answers[0] › next: Dit antwoord leidt naar een vraag of uitkomst die niet bestaat. Kies waar het gesprek na dit antwoord verdergaat.",
  ]);
  expect(await problemsOf("dialog", { start: undefined })).toEqual([
    "start: Dit veld is leeg. Vul het in.",
  ]);
});
