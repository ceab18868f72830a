import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored region becomes a parsed one", async () => {
  const parsed = await parseExample("region");
  expect("document" in parsed && parsed.document).toMatchObject({
    title: "Voorbeeldregio",
    slug: "voorbeeld",
    municipalities: ["municipality-voorbeeld"],
  });
});

test("a region has gemeenten", async () => {
  expect(await problemsOf("region", { municipalities: [] })).toEqual([
    "municipalities: Dit veld is leeg. Vul het in.",
  ]);
});
