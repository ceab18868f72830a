import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { parse } from "csv-parse/sync";
import { z } from "zod";
import { problemsOf } from "../../site/lib/open-data/fixtures/problems.ts";
import { ALL_VARIANTS, sitemapPaths, type Variant } from "../support/variants.ts";

const serviceSchema = z.object({ id: z.string(), name: z.string(), url: z.string() });
const packageSchema = z.object({
  resources: z
    .array(
      z.object({
        path: z.string(),
        schema: z.object({ fields: z.array(z.object({ name: z.string() })) }).optional(),
      }),
    )
    .min(2),
});

const read = ({ dir }: Variant, name: string) => readFileSync(join(dir, "open-data", name), "utf8");
const pagesOf = (variant: Variant): unknown[] =>
  globSync("services*.json", { cwd: join(variant.dir, "open-data") }).map((name) =>
    JSON.parse(read(variant, name)),
  );
const servicesOf = (pages: unknown[]) =>
  pages.flatMap((page) => z.object({ contents: z.array(serviceSchema) }).parse(page).contents);

for (const variant of ALL_VARIANTS) {
  test(`${variant.id}: the JSON is as its schema says, and every offer has its page`, () => {
    const pages = pagesOf(variant);
    expect(pages.flatMap(problemsOf).slice(0, 20)).toEqual([]);
    const services = servicesOf(pages);
    expect(services.length, "no offer proves nothing").toBeGreaterThan(0);
    expect(new Set(services.map(({ id }) => id)).size).toBe(services.length);
    const known = new Set(ALL_VARIANTS.flatMap(sitemapPaths));
    expect(services.filter(({ url }) => !known.has(new URL(url).pathname))).toEqual([]);
  });

  test(`${variant.id}: the table has the same offers, and the package names every file`, () => {
    const { resources } = packageSchema.parse(JSON.parse(read(variant, "datapackage.json")));
    const [header = [], ...rows]: string[][] = parse(read(variant, "services.csv"), {
      bom: true,
      delimiter: ";",
    });
    expect(rows.map(([id]) => id)).toEqual(servicesOf(pagesOf(variant)).map(({ id }) => id));
    expect(resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(header);
    for (const { path } of resources) expect(read(variant, path)).not.toBe("");
  });
}

test("the check turns red on an example and on a null in the built file", () => {
  const [page] = pagesOf(ALL_VARIANTS[0] as Variant);
  const { contents } = z.object({ contents: z.array(z.looseObject({})) }).parse(page);
  const broken = [
    { ...contents[0], name: "Voorbeeld: groep" },
    { ...contents[1], email: null },
  ];
  expect(problemsOf({ ...(page as object), contents: broken }).join("\n")).toMatch(
    /contents\/0\/name must NOT[\s\S]*contents\/1\/email must/,
  );
});
