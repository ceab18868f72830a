import { expect, test } from "vitest";
import { parseExample, problemsOf } from "../../fixtures/query.ts";

test("a stored step becomes a parsed one", async () => {
  const parsed = await parseExample("checklistStep");
  expect("document" in parsed && parsed.document).toMatchObject({
    phase: "phase-voorbeeld",
    audience: "parent",
    themes: ["theme-voorbeeld"],
    link: "/onderwerpen/voorbeeld/",
  });
});

test("a step may have nothing but its title", async () => {
  const bare = { text: undefined, link: undefined, themes: undefined };
  const parsed = await parseExample("checklistStep", bare);
  expect("document" in parsed && parsed.document).toMatchObject({ themes: [] });
});

test("a step stands in a phase and leads to a safe place", async () => {
  expect(await problemsOf("checklistStep", { phase: undefined, link: "javascript:x" })).toEqual([
    "phase: Dit veld is leeg. Vul het in.",
    "link: De link “javascript:x” kan niet. Gebruik een pad op deze site (bijvoorbeeld /ouders/regelen/), een adres dat begint met https://, of tel: met een nummer.",
  ]);
});
