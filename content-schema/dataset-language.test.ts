/** The texts we ship say it plainly: what the language gates call an error stops this test. */
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ALLOWED, allows } from "./language/allowed.ts";
import { languageContext } from "./language/context.ts";
import { languageFindings } from "./language/findings.ts";
import { FIXED_PATHS } from "./language/fixed-paths.ts";

const folder = new URL("../studio/dataset/", import.meta.url);
const documents: Record<string, unknown>[] = readdirSync(folder)
  .filter((name) => name.endsWith(".ndjson"))
  .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line));
const context = languageContext(documents);

test("no shipped text has an error; each line says what to do instead", () => {
  const errors = documents
    .flatMap((document) => languageFindings(document, context))
    .filter(({ severity }) => severity === "error");
  expect(
    errors.map(
      ({ gate, document, field, excerpt, message, fix }) =>
        `${gate}: ${document} ${field} “${excerpt}” ${message} ${fix}`,
    ),
  ).toEqual([]);
});

test("every allowance is still needed, and says why", () => {
  const all = documents.flatMap((document) => languageFindings(document, context, []));
  const unused = ALLOWED.filter((entry) => !all.some((finding) => allows(entry, finding)));
  expect(unused).toEqual([]);
  for (const { reason } of ALLOWED) expect(reason).toMatch(/\p{L}{3,}.*\.$/u);
});

test("a mistake in a shipped text would be seen", () => {
  const [article] = documents.filter(({ _type }) => _type === "article");
  const broken = { ...article, summary: "Praat met uw ex over de € 100." };
  const gates = languageFindings(broken, context).map(({ gate }) => gate);
  expect(gates).toEqual(expect.arrayContaining(["address", "neutrality", "amounts"]));
});

test("the fixed pages are those of the site", () => {
  const pages = new URL("../site/pages/", import.meta.url);
  const found = readdirSync(pages, { recursive: true, encoding: "utf8" })
    .map((file) => file.replaceAll("\\", "/"))
    .filter((file) => file.endsWith(".astro") && !file.includes("[") && file !== "404.astro")
    .map((file) =>
      `/${file.replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, "/")}`.replace(/\/+/g, "/"),
    );
  expect([...FIXED_PATHS].toSorted()).toEqual(found.toSorted());
});
