/** The content we ship is right for every variant: what stops a build stops this test first. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parseContent } from "./content.ts";
import { contentTypes, type DocumentOf } from "./documents/parsed.ts";
import { queryAll } from "./fixtures/query.ts";
import type { StoredDocument } from "./fixtures/stored.ts";
import type { Variant } from "./variant.ts";

const folder = new URL("../studio/dataset/", import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith(".ndjson"));
const documents: StoredDocument[] = files.flatMap((name) =>
  readFileSync(new URL(name, folder), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line)),
);
const raw = await queryAll(documents);

const regions = raw.region as DocumentOf<"region">[];
const variants: Omit<Variant, "includeExamples">[] = [
  { regionId: "landelijk" },
  ...regions.map(({ slug }) => ({ regionId: slug })),
];

test("every file holds documents of the type it is named after", () => {
  expect(files.length).toBeGreaterThan(0);
  for (const { _type } of documents) {
    expect(contentTypes).toContain(_type);
    expect(files).toContain(`${_type}.ndjson`);
  }
});

test("there are six regions with 62 gemeenten", () => {
  expect(regions).toHaveLength(6);
  expect(regions.flatMap(({ municipalities }) => municipalities)).toHaveLength(62);
});

test.each(
  variants.flatMap((variant) =>
    [true, false].map((includeExamples) => ({ ...variant, includeExamples })),
  ),
)("$regionId (examples: $includeExamples) has no problem and no warning", (variant) => {
  const { problems, warnings } = parseContent(raw, variant);
  expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

test("a mistake in a shipped document would be seen", () => {
  const [phase] = raw.phase as object[];
  const broken = { ...raw, phase: [{ ...phase, title: null }, ...raw.phase.slice(1)] };
  const [national] = variants;
  if (national === undefined) throw new Error("There is no variant to check.");
  const { problems } = parseContent(broken, { ...national, includeExamples: true });
  expect(problems).toMatchObject([{ documentType: "phase", field: "title" }]);
});
