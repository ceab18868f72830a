import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored term becomes a parsed one", async () => {
  expect(await parsedExample("term")).toMatchObject({
    term: "voorbeeld",
    slug: "voorbeeld",
    synonyms: ["proef"],
    explanationForYouth: "Iets dat iemand heeft bedacht, zodat jij ziet hoe het werkt.",
  });
});

test("a term without other words has an empty list", async () => {
  expect((await parsedExample("term", { synonyms: undefined })).synonyms).toEqual([]);
});

test("an explanation is short", async () => {
  expect(await problemsOf("term", { explanation: "a".repeat(401) })).toEqual([
    "explanation: Deze tekst is 401 tekens lang, er passen er 400. Kort de tekst in tot hoogstens 400 tekens.",
  ]);
});
