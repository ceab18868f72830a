import { expect, test } from "vitest";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";

test("a stored step becomes a parsed one", async () => {
  expect(await parsedExample("checklistStep")).toMatchObject({
    phase: "phase-voorbeeld",
    audience: "parent",
    themes: ["theme-voorbeeld"],
    link: "/onderwerpen/voorbeeld/",
  });
});

test("a step may have nothing but its title", async () => {
  const bare = { text: undefined, link: undefined, themes: undefined };
  expect(await parsedExample("checklistStep", bare)).toMatchObject({ themes: [] });
});

test("a step stands in a phase and leads to a safe place", async () => {
  expect(await problemsOf("checklistStep", { phase: undefined, link: "javascript:x" })).toEqual([
    "phase: Dit veld is leeg. Vul het in.",
    "link: De link “javascript:x” kan niet. Gebruik een pad op deze site (bijvoorbeeld /ouders/regelen/), een adres dat begint met https://, of tel: met een nummer.",
  ]);
});
