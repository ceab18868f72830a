import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored term becomes a parsed one", async () => {
  const parsed = await parseExample("term");
  expect("document" in parsed && parsed.document).toMatchObject({
    term: "voorbeeld",
    slug: "voorbeeld",
    synonyms: ["proef"],
    explanationForYouth: "Iets dat iemand heeft bedacht, zodat jij ziet hoe het werkt.",
  });
});

test("a term without other words has an empty list", async () => {
  const parsed = await parseExample("term", { synonyms: undefined });
  expect("document" in parsed && parsed.document.synonyms).toEqual([]);
});

test("an explanation is short", async () => {
  expect(await problemsOf("term", { explanation: "a".repeat(401) })).toEqual([
    "explanation: Deze tekst is 401 tekens lang, er passen er 400. Kort de tekst in tot hoogstens 400 tekens.",
  ]);
});
