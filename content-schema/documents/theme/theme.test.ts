import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored theme becomes a parsed one", async () => {
  expect(await parsedExample("theme")).toMatchObject({
    slug: "voorbeeld",
    titleForYouth: "Voorbeeld voor jongeren",
    order: 1,
  });
});

test("a theme without words for young people has none", async () => {
  expect(await parsedExample("theme", { titleForYouth: undefined })).not.toHaveProperty(
    "titleForYouth",
  );
});

test("a theme says what it is about and has a whole number as its place", async () => {
  expect(await problemsOf("theme", { summary: undefined, order: 1.5 })).toEqual([
    "summary: Dit veld is leeg. Vul het in.",
    "order: Hier staat een getal, maar er hoort een heel getal te staan. Maak het veld leeg en vul het opnieuw in.",
  ]);
});
