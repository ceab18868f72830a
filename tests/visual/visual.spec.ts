import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { fileNameOf, kindsOf } from "../support/kinds.ts";
import { NOW } from "../support/settings.ts";
import { VARIANTS } from "../support/variants.ts";

/** Beside the pictures: how wide this machine draws a few words, in every font that we ask for. */
const LETTERS = join(import.meta.dirname, "baseline", "letters.json");

/** Machines that measure these words alike have the same fonts. */
async function measureLetters(browser: Browser): Promise<number[]> {
  const page = await browser.newPage();
  const widths = await page.evaluate(() => {
    const context = document.createElement("canvas").getContext("2d");
    return ["sans-serif", "serif", "system-ui", "Georgia", "Verdana", "Trebuchet MS"].map(
      (font) => {
        if (context) context.font = `40px ${font}`;
        return Math.round(context?.measureText("Wat kun je nu doen?").width ?? 0);
      },
    );
  });
  await page.close();
  return widths;
}

/** Opens a page on a tall phone, at the time for which the site was built. */
async function show(page: Page, path: string): Promise<void> {
  await page.setViewportSize({ width: 360, height: 1600 });
  await page.clock.setFixedTime(NOW);
  await page.goto(path, { waitUntil: "networkidle" });
}

/** Compares with the picture in `baseline/`. @param timeout in milliseconds */
const looksAsBefore = (page: Page, path: string, timeout = 10_000): Promise<void> =>
  expect(page).toHaveScreenshot(`${fileNameOf(path)}.png`, { maxDiffPixelRatio: 0.01, timeout });

test.describe("a page of each kind looks as it did", () => {
  test.beforeAll(async ({ browser }, { config }) => {
    const letters = await measureLetters(browser);
    if (config.updateSnapshots === "all") {
      mkdirSync(dirname(LETTERS), { recursive: true });
      writeFileSync(LETTERS, `[${letters.join(", ")}]\n`);
    }
    const known = existsSync(LETTERS) ? JSON.parse(readFileSync(LETTERS, "utf8")) : undefined;
    test.skip(
      JSON.stringify(known) !== JSON.stringify(letters),
      "The pictures were taken with other fonts than this machine has; look with npm run screenshots.",
    );
  });

  for (const path of kindsOf(VARIANTS.landelijk)) {
    test(path, async ({ page }) => {
      await show(page, path);
      await looksAsBefore(page, path);
    });
  }

  test("a page that looks otherwise is seen", async ({ page }, { config }) => {
    test.skip(config.updateSnapshots === "all", "It would become the picture to look like.");
    await show(page, "/");
    // Our policy allows no style tag; what a script sets on an element, it does.
    await page.locator("main").evaluate((main) => main.style.setProperty("padding-left", "40px"));
    await expect(looksAsBefore(page, "/", 3000)).rejects.toThrow("different");
  });
});
