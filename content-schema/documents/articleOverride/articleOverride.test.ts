import type { ValidationContext } from "@sanity/types";
import { expect, test } from "vitest";
import { documentValidator } from "../../fields/validation.ts";
import { parsedExample, problemsOf } from "../../fixtures/query.ts";
import { CHANGEABLE_OF_ARTICLE } from "../../rules/overrides.ts";
import { articleOverrideExample } from "./example.ts";

test("a stored override becomes a parsed one", async () => {
  expect(await parsedExample("articleOverride")).toMatchObject({
    base: "article-voorbeeld",
    ownerRegion: "region-voorbeeld",
    inShort: ["Dit is een voorbeeld.", "Het is verzonnen.", "Het is van de regio."],
    hidden: true,
  });
});

test("what an override does not change is absent, so that the base shows", async () => {
  const override = await parsedExample("articleOverride", {
    summary: undefined,
    inShort: undefined,
    actions: undefined,
    hidden: undefined,
    baseHash: undefined,
  });
  expect(override).toMatchObject({ hidden: false });
  for (const field of ["summary", "inShort", "actions"]) {
    expect(override).not.toHaveProperty(field);
  }
});

test("an override belongs to a region", async () => {
  expect(await problemsOf("articleOverride", { ownerRegion: undefined })).toEqual([
    "ownerRegion: Dit veld is leeg. Vul het in.",
  ]);
});

test("an override changes something", async () => {
  const nothing = Object.fromEntries(CHANGEABLE_OF_ARTICLE.map((field) => [field, undefined]));
  expect(await problemsOf("articleOverride", nothing)).toEqual([
    ": Deze aanpassing past nog niets aan. Vul in wat in je regio anders is, of verwijder de aanpassing.",
  ]);
});

test("an override holds what a region may change and nothing else", async () => {
  const context = {} as ValidationContext;
  const stored = { ...articleOverrideExample, _rev: "r", _updatedAt: "2026-11-22T07:00:00Z" };
  const validate = documentValidator("articleOverride");
  expect(await validate(stored, context)).toBe(true);
  expect(await validate({ ...stored, title: "Eigen titel", sources: [] }, context)).toEqual([
    {
      message:
        "Deze velden horen hier niet: title, sources. Haal ze weg: hier kan alleen wat in het formulier staat.",
      path: [],
    },
  ]);
});
