import type { DocumentRule, ValidationContext } from "@sanity/types";
import { describe, expect, test, vi } from "vitest";
import { contentTypes, documentSchemas } from "../documents/parsed.ts";
import { examples } from "../fixtures/documents.ts";
import { parsedExample } from "../fixtures/query.ts";
import { paragraph } from "../fixtures/stored.ts";
import {
  checkedLikeTheBuild,
  documentValidator,
  flatten,
  languageValidator,
} from "./validation.ts";

/** The validator looks at the document alone. */
const context = {} as ValidationContext;

describe.each(contentTypes)("%s", (type) => {
  test("the form judges the same document as the build", async () => {
    const built = await parsedExample(type);
    expect(documentSchemas[type].parse(flatten(examples[type]))).toEqual(built);
  });

  test("a right document is right, an empty one is not", async () => {
    expect(await documentValidator(type)(examples[type], context)).toBe(true);
    expect(await documentValidator(type)({ _id: "x", _type: type }, context)).not.toBe(true);
  });
});

test("a mistake is shown at its field, items by their key", async () => {
  const bad = { ...paragraph("kop", "Kop", "h1") };
  const document = { ...examples.article, title: undefined, body: [paragraph("a", "Tekst"), bad] };
  expect(await documentValidator("article")(document, context)).toEqual([
    { message: "Dit veld is leeg. Vul het in.", path: ["title"] },
    {
      message: "“h1” is hier geen keuze. Kies uit: normal, h2, h3.",
      path: ["body", { _key: "kop" }, "style"],
    },
  ]);
});

/** The lake's answer to what the language gates ask, or its failure. */
const withLake = (fetch: () => Promise<unknown[]>) =>
  ({ getClient: () => ({ fetch }) }) as unknown as ValidationContext;

const formal = { ...examples.article, body: [paragraph("a", "Neem uw kind mee.")] };

test("the language gates warn at the field, items by their key, with the words it is about", async () => {
  expect(
    await languageValidator(
      formal,
      withLake(async () => []),
    ),
  ).toContainEqual({
    message:
      "“Neem uw kind mee.” Hier staat “uw”. De hele site zegt “je”. Schrijf “je”, “jij”, “jou” of “jouw” (en “jullie” voor beide ouders), en pas het werkwoord aan.",
    path: ["body", { _key: "a" }],
  });
});

test("a plain text has no warning, and neither has any text while the lake is away", async () => {
  const plain = { _id: "x", _type: "term", explanation: "Je gaat naar het loket." };
  expect(
    await languageValidator(
      plain,
      withLake(async () => []),
    ),
  ).toBe(true);
  const other = { ...formal, actions: [{ _type: "action", text: "Lees", link: "/weg/geraakt/" }] };
  const away = withLake(() => Promise.reject(new Error("weg")));
  expect(await languageValidator(other, away)).toBe(true);
});

test("what would stop the build is an error, what the gates say is a warning", () => {
  const warned = { level: "warning" };
  const ruled = { level: "error", warning: vi.fn(() => warned) };
  const custom = vi.fn(() => ruled);
  const rules = checkedLikeTheBuild("term")({ custom } as unknown as DocumentRule);
  expect(rules).toEqual([ruled, warned]);
  expect(custom).toHaveBeenLastCalledWith(languageValidator);
});
