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
 * How every element on the page is dressed: its chain of tags, classes and states from the root.
 * Styles hang on nothing else, so two pages of the same chains have the same colours.
 */
function chains(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found = new Set<string>();
    const walk = (element: Element, above: string) => {
      const states = [...element.attributes].filter(({ name }) =>
        /^(class|role|open|hidden|disabled|type|data-.*|aria-(current|disabled|expanded|hidden|pressed|selected))$/.test(
          name,
        ),
      );
      const chain = `${above}>${element.tagName}[${states.map(({ name, value }) => `${name}=${value}`).join(" ")}]`;
      found.add(chain);
      for (const child of element.children) walk(child, chain);
    };
    walk(document.documentElement, "");
    return [...found];
  });
}

/**
 * Everything axe finds on the page that is open: all rules in light, the colour rules again in dark
 * (nothing else of our pages depends on the scheme).
 * @param judged the chains whose colours were found right on earlier pages of the same variant: a
 *   page that holds no other is not judged on colour again, and what it adds is added here. Four
 *   hundred pages of gemeenten differ in words only, and colours are most of axe's time.
 */
export async function axeFindings(page: Page, judged = new Set<string>()): Promise<string[]> {
  const dressed = await chains(page);
  const known = dressed.every((chain) => judged.has(chain));
  await page.emulateMedia({ colorScheme: "light" });
  await page.evaluate(source);
  const light = await violations(page, {
    runOnly: { type: "tag", values: TAGS },
    resultTypes: ["violations"],
    rules: Object.fromEntries(COLOUR_RULES.map((rule) => [rule, { enabled: !known }])),
  });
  if (known) return light.map((line) => `light: ${line}`);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await violations(page, {
    runOnly: { type: "rule", values: COLOUR_RULES },
    resultTypes: ["violations"],
  });
  if (light.length + dark.length === 0) for (const chain of dressed) judged.add(chain);
  return [...light.map((line) => `light: ${line}`), ...dark.map((line) => `dark: ${line}`)];
}
