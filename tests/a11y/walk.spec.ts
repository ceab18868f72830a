import { expect, type Page, test } from "@playwright/test";
import { kindsOf } from "../support/kinds.ts";
import { TEST_ALL } from "../support/settings.ts";
import { ALL_VARIANTS, VARIANTS } from "../support/variants.ts";

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
        inText: !!element.closest("p, li, dd, [role=paragraph]"),
        width: box.width,
        height: box.height,
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

/** How wide the page is at 320 pixels, as it stands and with the text spacing of WCAG 1.4.12. */
async function widthsAt320(page: Page): Promise<number[]> {
  await page.setViewportSize({ width: 320, height: 640 });
  const width = () => page.evaluate(() => document.documentElement.scrollWidth);
  const plain = await width();
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      "*{line-height:1.5!important;letter-spacing:.12em!important;word-spacing:.16em!important}p{margin-bottom:2em!important}",
    );
    document.adoptedStyleSheets = [sheet];
  });
  return [plain, await width()];
}

/**
 * The layout shifts of the page that is open. A busy machine parses a page in pieces, and its header
 * may settle by a hair; what the page itself moves, it moves on every visit. So the calmest of three
 * visits counts.
 */
async function layoutShift(page: Page): Promise<number> {
  let least = await shiftSoFar(page);
  for (let visit = 1; visit < 3 && least > 0; visit += 1) {
    await page.reload({ waitUntil: "networkidle" });
    least = Math.min(least, await shiftSoFar(page));
  }
  return least;
}

/** The sum of all layout shifts since the page was opened. */
function shiftSoFar(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as never as { value: number }).value;
        }).observe({ type: "layout-shift", buffered: true });
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
      }),
  );
}

/** A page and at most three files; what has more script shares files with others, and asks for all at once. */
const mostRequests = (path: string) => {
  if (path === "/hulp/") return 13;
  if (path.includes("/hulpmiddelen/")) return 12;
  // All the help of a gemeente: with the clock of the day and the door to the visitor's list.
  if (path.startsWith("/hulp/gemeente/")) return 5;
  return ["/agenda/", "/jongeren/praat-met-iemand/"].includes(path) ? 6 : 4;
};

/** Together they show what a theme dresses: pictures, lists, the exit button, a form. */
const THEME_KINDS = ["/", "/situaties/", "/jongeren/", "/zoeken/"];

/**
 * Every kind of page of the country. The other variants differ in theme, which four kinds show;
 * `npm run test-all` walks through all of theirs too.
 */
const walked = ALL_VARIANTS.map((variant) => ({
  variant,
  paths: kindsOf(variant).filter(
    (path) => variant === VARIANTS.landelijk || TEST_ALL || THEME_KINDS.includes(path),
  ),
}));

for (const { variant, paths } of walked) {
  for (const path of paths) {
    // One visit serves all that a visitor with JavaScript does on a page of this kind.
    test(`${variant.id}${path}: few requests, no shift, Tab walks through, reflows at 320 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      // A smooth scroll would still be under way when we look.
      await page.emulateMedia({ reducedMotion: "reduce" });
      let requests = 0;
      page.on("request", (request) => {
        if (!request.url().startsWith("data:")) requests += 1;
      });
      await page.goto(new URL(path, variant.url).href, { waitUntil: "networkidle" });
      expect(requests).toBeLessThanOrEqual(mostRequests(path));
      expect(await layoutShift(page)).toBe(0);
      // Nothing is kept of a visit that nobody asked to keep.
      expect(
        await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
      ).toEqual([0, 0, ""]);

      await page.setViewportSize({ width: 1280, height: 720 });
      const stops = await tabStops(page);
      expect(stops.length).toBeGreaterThan(3);
      expect(stops.filter((stop) => !stop.outlined)).toEqual([]);
      expect(stops.filter((stop) => !stop.uncovered)).toEqual([]);
      expect(stops.filter((stop) => !stop.inText && (stop.height < 24 || stop.width < 24))).toEqual(
        [],
      );

      for (const width of await widthsAt320(page)) expect(width).toBeLessThanOrEqual(320);
    });

    test(`${variant.id}${path}: reads without JavaScript`, async ({ browser }) => {
      const context = await browser.newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(new URL(path, variant.url).href);
      await expect(page.locator("h1")).toBeVisible();
      await expect(page.locator("main")).not.toBeEmpty();
      await context.close();
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

test("a page that moves by itself is seen to shift", async ({ page }) => {
  // Two frames later, since only what was painted can shift.
  const text = `<p>Tekst</p><script>requestAnimationFrame(() => requestAnimationFrame(() =>
    setTimeout(() => document.querySelector("p").style.marginTop = "200px", 50)))</script>`;
  await page.route("**/schuift/", (route) =>
    route.fulfill({ contentType: "text/html", body: `<!doctype html><title>x</title>${text}` }),
  );
  await page.goto("/schuift/", { waitUntil: "networkidle" });
  expect(await layoutShift(page)).toBeGreaterThan(0);
});
