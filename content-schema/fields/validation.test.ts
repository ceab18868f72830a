import type { ValidationContext } from "@sanity/types";
import { describe, expect, test } from "vitest";
import { contentTypes, documentSchemas } from "../documents/parsed.ts";
import { examples } from "../fixtures/documents.ts";
import { parseExample } from "../fixtures/query.ts";
import { paragraph } from "../fixtures/stored.ts";
import { documentValidator, flatten } from "./validation.ts";

/** The validator looks at the document alone. */
const context = {} as ValidationContext;

describe.each(contentTypes)("%s", (type) => {
  test("the form judges the same document as the build", async () => {
    const built = await parseExample(type);
    expect(documentSchemas[type].parse(flatten(examples[type]))).toEqual(
      "document" in built && built.document,
    );
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
