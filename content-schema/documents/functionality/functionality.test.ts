import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored functionality becomes a parsed one", async () => {
  expect(await parsedExample("functionality")).toMatchObject({
    slug: "voorbeeld",
    effort: "Voorbeeld: een uur per maand.",
    needs: ["functionality-ander-voorbeeld"],
    order: 1,
  });
});

test("a functionality that needs nothing has an empty list", async () => {
  expect((await parsedExample("functionality", { needs: undefined })).needs).toEqual([]);
});

test("a gemeente reads what it asks of her", async () => {
  expect(await problemsOf("functionality", { effort: undefined })).toEqual([
    "effort: Dit veld is leeg. Vul het in.",
  ]);
});
