import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored theme becomes a parsed one", async () => {
  const parsed = await parseExample("theme");
  expect("document" in parsed && parsed.document).toMatchObject({
    slug: "voorbeeld",
    titleForYouth: "Voorbeeld voor jongeren",
    order: 1,
  });
});

test("a theme without words for young people has none", async () => {
  const parsed = await parseExample("theme", { titleForYouth: undefined });
  expect("document" in parsed && parsed.document).not.toHaveProperty("titleForYouth");
});

test("a theme says what it is about and has a whole number as its place", async () => {
  expect(await problemsOf("theme", { summary: undefined, order: 1.5 })).toEqual([
    "summary: Dit veld is leeg. Vul het in.",
    "order: Hier staat een getal, maar er hoort een heel getal te staan. Maak het veld leeg en vul het opnieuw in.",
  ]);
});
