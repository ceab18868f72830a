import { expect, type Page, test } from "@playwright/test";
import { VARIANTS } from "../support/variants.ts";

/** One page of each kind; the paths exist in both variants. */
const KINDS = [
  "/",
  "/ouders/",
  "/ouders/vertellen/",
  "/onderwerpen/",
  "/jongeren/",
  "/professionals/",
  "/hulp/",
  "/hulp/gemeente/goes/",
  "/begrippen/",
  "/zoeken/",
  "/veilig-internetten/",
  "/404.html",
];

/** Where the Tab key stops, and whether each stop can be seen. */
async function tabStops(page: Page) {
  const stops = [];
  for (let presses = 0; presses < 60; presses += 1) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return null;
      const box = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      const top = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
      return {
        name: (
          element.textContent?.trim() ||
          element.getAttribute("aria-label") ||
          element.id
        ).slice(0, 40),
        outlined: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
        uncovered: !!top && (element.contains(top) || top.contains(element)),
        inText: !!element.closest("p, li, dd"),
        width: box.width,
        height: box.height,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const variant of Object.values(VARIANTS)) {
  for (const path of KINDS) {
    test.describe(`${variant.id}${path}`, () => {
      test("Tab walks through with a visible, uncovered focus and large targets", async ({
        page,
      }) => {
        // A smooth scroll would still be under way when we look.
        await page.emulateMedia({ reducedMotion: "reduce" });
        await page.goto(new URL(path, variant.url).href);
        const stops = await tabStops(page);
        expect(stops.length).toBeGreaterThan(3);
        expect(stops.filter((stop) => !stop.outlined)).toEqual([]);
        expect(stops.filter((stop) => !stop.uncovered)).toEqual([]);
        expect(
          stops.filter((stop) => !stop.inText && (stop.height < 24 || stop.width < 24)),
        ).toEqual([]);
      });

      test("reflows at 320 px, with wider text spacing too", async ({ page }) => {
        await page.setViewportSize({ width: 320, height: 640 });
        await page.goto(new URL(path, variant.url).href);
        const width = () => page.evaluate(() => document.documentElement.scrollWidth);
        expect(await width()).toBeLessThanOrEqual(320);
        await page.evaluate(() => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(
            "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
          );
          document.adoptedStyleSheets = [sheet];
        });
        expect(await width()).toBeLessThanOrEqual(320);
      });

      test("reads without JavaScript, in at most four requests and without a shift", async ({
        browser,
      }) => {
        const bare = await browser.newContext({ javaScriptEnabled: false });
        const quiet = await bare.newPage();
        await quiet.goto(new URL(path, variant.url).href);
        await expect(quiet.locator("h1")).toBeVisible();
        await expect(quiet.locator("main")).not.toBeEmpty();
        await bare.close();

        const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
        const page = await context.newPage();
        let requests = 0;
        page.on("request", (request) => {
          if (!request.url().startsWith("data:")) requests += 1;
        });
        await page.goto(new URL(path, variant.url).href, { waitUntil: "networkidle" });
        expect(requests).toBeLessThanOrEqual(4);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((resolve) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries())
                  sum += (entry as never as { value: number }).value;
              }).observe({ type: "layout-shift", buffered: true });
              requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
            }),
        );
        expect(shift).toBe(0);
        await context.close();
      });
    });
  }
}

test("buttons keep an edge in forced colours, and nothing moves with reduced motion", async ({
  browser,
}) => {
  const context = await browser.newContext({ forcedColors: "active", reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(new URL("/zoeken/", VARIANTS.landelijk.url).href);
  const button = page.getByRole("main").getByRole("button").first();
  const border = await button.evaluate((element) => getComputedStyle(element).borderTopWidth);
  expect(Number.parseFloat(border)).toBeGreaterThanOrEqual(1);
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await context.close();
});
