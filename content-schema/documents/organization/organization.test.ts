import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored organization becomes a parsed one", async () => {
  const parsed = await parseExample("organization");
  expect("document" in parsed && parsed.document).toMatchObject({
    name: "Voorbeeldorganisatie",
    slug: "voorbeeld",
    website: "https://example.org",
    phone: "088 000 00 00",
    email: "info@example.org",
  });
});

test("the ways to reach it have their own form", async () => {
  const changes = { website: "example.org", phone: "088", email: "info" };
  expect(await problemsOf("organization", changes)).toEqual([
    expect.stringContaining("website: De link “example.org” kan niet."),
    expect.stringContaining("phone: “088” is geen Nederlands telefoonnummer."),
    expect.stringContaining("email: “info” is geen e-mailadres."),
  ]);
});
