import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";
import { builtPages, VARIANTS } from "../support/variants.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose outcome can change with the colours alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];
const SHARDS = 8;

/** axe's violations on the page as it stands, one line each. */
async function violations(page: Page, options: RunOptions): Promise<string[]> {
  const results: AxeResults = await page.evaluate(
    (run) => (window as never as { axe: typeof import("axe-core") }).axe.run(document, run),
    options,
  );
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id} (${help}): ${nodes.map((node) => node.target.join(" ")).join(", ")}`,
  );
}

/** All findings of one page: every rule in light, the colour rules again in dark. */
async function findings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(axeSource);
  const light = await violations(page, { runOnly: { type: "tag", values: TAGS } });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, { runOnly: { type: "rule", values: COLOUR_RULES } });
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}

for (const variant of Object.values(VARIANTS)) {
  for (let shard = 0; shard < SHARDS; shard += 1) {
    test(`${variant.id}: axe finds nothing, part ${shard + 1} of ${SHARDS}`, async ({ page }) => {
      test.setTimeout(600_000);
      const pages = builtPages(variant).filter((_, index) => index % SHARDS === shard);
      expect(pages.length, "a build without pages proves nothing").toBeGreaterThan(0);
      const found: string[] = [];
      for (const { path } of pages) {
        await page.goto(new URL(path, variant.url).href);
        found.push(...(await findings(page)).map((line) => `${path} ${line}`));
      }
      expect(found).toEqual([]);
    });
  }
}

test("the check turns red on a page with low contrast, a missing label and a missing language", async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html><head><title>x</title></head><body><main><h1 style="color:#aaa;background:#fff">Grijs</h1><input></main></body></html>',
  );
  const found = (await findings(page)).join("\n");
  for (const rule of ["color-contrast", "label", "html-has-lang"]) expect(found).toContain(rule);
  expect(found).toContain("dark: color-contrast");
});
