import { expect, type Page, test } from "@playwright/test";

const box = (page: Page) => page.getByRole("searchbox", { name: "Waar zoek je naar?" });
const status = (page: Page) => page.locator("site-search [role=status]");
const results = (page: Page) => page.locator("site-search ol").getByRole("link");

/** Asks for more results until there are no more. */
async function showAll(page: Page): Promise<void> {
  const more = page.getByRole("button", { name: "Toon meer resultaten" });
  await expect(results(page).first()).toBeVisible();
  while (await more.isVisible()) {
    const before = await results(page).count();
    await more.click();
    await expect(results(page)).not.toHaveCount(before);
  }
}

test("finds while typing, says how many, and keeps the query in the address", async ({ page }) => {
  await page.goto("/zoeken/");
  await box(page).pressSequentially("ouderschapsplan");
  await expect(status(page)).toHaveText(/^\d+ result(aat|aten) voor “ouderschapsplan”$/);
  await expect(results(page).first()).toContainText(/ouderschapsplan/i);
  await showAll(page);
  const shown = await results(page).count();
  await expect(status(page)).toContainText(`${shown} `);
  expect(new URL(page.url()).searchParams.get("q")).toBe("ouderschapsplan");

  await results(page).first().click();
  await page.waitForURL((url) => !url.pathname.startsWith("/zoeken"));
  await page.goBack();
  await expect(box(page)).toHaveValue("ouderschapsplan");
  await expect(results(page).first()).toContainText(/ouderschapsplan/i);
});

test("narrows to a kind of page with the number it promised", async ({ page }) => {
  await page.goto("/zoeken/?q=rechter");
  await expect(status(page)).toContainText("resultaten");
  const choice = page.getByRole("radio", { name: /^Voor jongeren \(\d+\)$/ });
  const promised = Number(
    /\((\d+)\)/.exec(await choice.evaluate((e) => e.closest("label")?.innerText ?? ""))?.[1],
  );
  expect(promised).toBeGreaterThan(0);
  const others = () =>
    results(page).evaluateAll(
      (links) => links.filter((link) => !link.getAttribute("href")?.includes("/jongeren/")).length,
    );
  await choice.check();
  // The list before may have been as long: the new one is there when every page is of the kind.
  await expect.poll(others).toBe(0);
  await expect(results(page)).toHaveCount(Math.min(promised, 10));
  await showAll(page);
  await expect(results(page)).toHaveCount(promised);
  expect(await others()).toBe(0);
  await page.reload();
  await expect(choice).toBeChecked();
  await showAll(page);
  await expect(results(page)).toHaveCount(promised);
});

for (const [query, path] of [
  // A compound of which only the part is typed, and the other way round.
  ["plan", "/onderwerpen/wat-staat-er-in-een-ouderschapsplan/"],
  ["kinderalimentatie", "/hulp/aanbod/lbio-alimentatie-innen/"],
  // A word we avoid, but visitors use.
  ["vechtscheiding", "/begrippen/"],
  // A whole question.
  ["is het mijn schuld?", "/jongeren/het-is-niet-jouw-schuld/"],
  ["goes", "/hulp/gemeente/goes/"],
] as const) {
  test(`“${query}” finds ${path}`, async ({ page }) => {
    await page.goto(`/zoeken/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`site-search ol a[href="${path}"]`)).toBeVisible();
  });
}

test("works with the keyboard alone", async ({ page }) => {
  await page.goto("/zoeken/");
  await box(page).focus();
  await page.keyboard.type("gezag");
  await expect(results(page).first()).toBeVisible();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).first()).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await expect(results(page).nth(1)).toBeFocused();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowUp");
  await expect(box(page)).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(box(page)).toHaveValue("");
  await expect(results(page)).toHaveCount(0);
  await expect(status(page)).toHaveText("");
});

test("is honest when there is nothing, and says what to do", async ({ page }) => {
  await page.goto("/zoeken/?q=xyzzyplugh");
  await expect(status(page)).toHaveText("Niets gevonden voor “xyzzyplugh”");
  await expect(page.getByText("Kijk of je het woord goed hebt geschreven.")).toBeVisible();
  await expect(page.getByRole("link", { name: "Hulp bij jou in de buurt" }).first()).toBeVisible();
});

test("says so when the index cannot be loaded", async ({ page }) => {
  await page.route("**/pagefind/**", (route) => route.abort());
  await page.goto("/zoeken/?q=gezag");
  await expect(status(page)).toHaveText("Zoeken lukt nu niet.");
  await expect(page.getByText("laad deze pagina opnieuw")).toBeVisible();
});

test("a page's text is shown as text", async ({ page }) => {
  await page.goto("/zoeken/?q=%3Cimg%20src%3Dx%3E");
  await expect(status(page)).toContainText("“<img src=x>”");
  await expect(page.locator("site-search img")).toHaveCount(0);
});

test("loads nothing of the index before the visitor searches", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto("/zoeken/", { waitUntil: "networkidle" });
  expect(asked.filter((path) => path.startsWith("/pagefind/"))).toEqual([]);
  await box(page).focus();
  await expect.poll(() => asked.some((path) => path.startsWith("/pagefind/"))).toBe(true);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("explains itself and shows the way to the content", async ({ page }) => {
    await page.goto("/zoeken/?q=gezag");
    // Only without JavaScript does <noscript> hold elements.
    await expect(page.locator("noscript p")).toBeVisible();
    await page.getByRole("link", { name: "Alle onderwerpen voor ouders" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  });
});
