import type { ValidationContext } from "@sanity/types";
import { evaluate, parse } from "groq-js";
import { expect, test } from "vitest";
import { examples } from "../../fixtures/documents.ts";
import type { StoredDocument } from "../../fixtures/stored.ts";
import { dialogExample } from "./example.ts";
import { referredValidator } from "./referred.ts";

/** A lake with some documents, or one that is away. */
const lake = (dataset?: StoredDocument[]) =>
  ({
    getClient: () => ({
      fetch: async (groq: string, params: Record<string, unknown>) => {
        if (dataset === undefined) throw new Error("weg");
        return (await evaluate(parse(groq, { params }), { dataset, params })).get();
      },
    }),
  }) as unknown as ValidationContext;

const article = { ...examples.article, title: "Voor ouders", audience: "parent" };

test("the form says at its field what the build says of the helplines and articles", async () => {
  // While it is away nothing is said, and it is asked again.
  expect(await referredValidator(dialogExample, lake())).toBe(true);
  const stored = [article, { ...examples.helpline, urgent: undefined }];
  expect(await referredValidator(dialogExample, lake(stored))).toEqual([
    {
      message:
        "Hier is nu hulp nodig, maar er staat geen hulplijn voor gevaar bij. Kies 112 of Veilig Thuis: een hulplijn waarbij ‘Bij gevaar’ aanstaat.",
      path: ["outcomes", { _key: "lezen" }, "helplines"],
    },
    {
      message: "“Voor ouders” is niet voor jongeren. Kies een pagina voor jongeren.",
      path: ["outcomes", { _key: "lezen" }, "articles", { _key: "naar-article-voorbeeld" }],
    },
  ]);
});

test("a dialog that is not finished is told of by the other rules", async () => {
  expect(await referredValidator({ ...dialogExample, title: undefined }, lake([]))).toBe(true);
});
