import { expect, test } from "@playwright/test";
import { type ConfigData, HtmlValidate } from "html-validate";
import { builtPages, VARIANTS } from "../support/variants.ts";

const config: ConfigData = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // Astro writes compact HTML; these are style, not meaning.
    "doctype-style": "off",
    "void-style": "off",
    "no-trailing-whitespace": "off",
    "attr-quotes": "off",
    "no-inline-style": "error",
    // A telephone number is written as people read it; the layout keeps it on one line.
    "tel-non-breaking": "off",
    "long-title": "off",
    // Boxes of one question and rows of a tool share a name, as HTML allows; no form here is sent.
    "form-dup-name": "off",
  },
};
const validator = new HtmlValidate(config);

/** What html-validate finds in one document, one line each. */
async function findings(path: string, html: string): Promise<string[]> {
  const report = await validator.validateString(html, path);
  return report.results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, ruleId, message }) => `${path}:${line}:${column} ${ruleId} ${message}`,
    ),
  );
}

for (const variant of Object.values(VARIANTS)) {
  test(`${variant.id}: every built page is valid HTML`, async () => {
    test.setTimeout(300_000);
    const pages = builtPages(variant);
    expect(pages.length).toBeGreaterThan(0);
    const found: string[] = [];
    for (const { path, html } of pages) found.push(...(await findings(path, html)));
    expect(found.slice(0, 40)).toEqual([]);
  });
}

test("the check turns red on a duplicate id, a missing alt text and an inline style", async () => {
  const found = await findings(
    "/rood/",
    '<!DOCTYPE html><html lang="nl"><head><title>x</title></head><body><p id="a" style="color:red">a</p><p id="a">b</p><img src="x.png"></body></html>',
  );
  const rules = found.join("\n");
  for (const rule of ["no-dup-id", "wcag/h37", "no-inline-style"]) expect(rules).toContain(rule);
});
