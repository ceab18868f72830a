import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored step becomes a parsed one", async () => {
  expect(await parsedExample("guideStep")).toMatchObject({
    order: 1,
    checklist: ["Voorbeeld van iets dat klaar moet zijn"],
    functionalities: ["functionality-voorbeeld"],
  });
});

test("steps are counted from one", async () => {
  expect(await problemsOf("guideStep", { order: 0 })).toEqual([
    "order: 0 is te laag. Vul 1 of hoger in.",
  ]);
});

test("a step without things to tick off has an empty list", async () => {
  expect((await parsedExample("guideStep", { checklist: undefined })).checklist).toEqual([]);
});
