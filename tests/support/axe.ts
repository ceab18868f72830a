import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type { AxeResults, RunOptions } from "axe-core";

const source = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The rules whose outcome can change with the colours alone. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

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

/**
 * Everything axe finds on the page that is open: all rules in light, the colour rules again in dark
 * (nothing else of our pages depends on the scheme).
 */
export async function axeFindings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(source);
  const light = await violations(page, {
    runOnly: { type: "tag", values: TAGS },
    resultTypes: ["violations"],
  });
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, {
    runOnly: { type: "rule", values: COLOUR_RULES },
    resultTypes: ["violations"],
  });
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}
