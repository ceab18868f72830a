import { expect, type Page, test } from "@playwright/test";

/** A parent who finds the answer by what happened, by the phase, or by a word. */

const heading = (page: Page, name: string | RegExp) =>
  page.getByRole("heading", { level: 1, name });

async function byEvent(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("link", { name: "Bekijk alle vragen" }).click();
  await expect(heading(page, "Wat is er aan de hand?")).toBeVisible();
  const money = page.getByRole("region", { name: "Kinderalimentatie" });
  await money.getByRole("link", { name: "Ik krijg geen geld voor de kinderen" }).click();
  await expect(heading(page, "Ik krijg geen geld voor de kinderen")).toBeVisible();
  await expect(page.getByRole("region", { name: "In het kort" })).toBeVisible();
  const todo = page.getByRole("region", { name: "Wat kun je nu doen?" });
  await expect(todo.getByRole("link").first()).toBeVisible();
}

async function byPhase(page: Page): Promise<void> {
  await page.goto("/ouders/");
  await page.getByRole("main").getByRole("link", { name: "We regelen het" }).click();
  const article = page.getByRole("link", { name: "Partneralimentatie: geld om van te leven" });
  await article.click();
  await expect(heading(page, /^Partneralimentatie/)).toBeVisible();
  const row = page.getByRole("navigation", { name: "Verder in: We regelen het" });
  const next = row.getByRole("link", { name: /^Volgende/ });
  const title = (await next.innerText()).replace(/^Volgende\s+/, "");
  await next.click();
  await expect(heading(page, title)).toBeVisible();
  await row.getByRole("link", { name: /^Vorige/ }).click();
  await expect(heading(page, /^Partneralimentatie/)).toBeVisible();
}

test("by what happened", ({ page }) => byEvent(page));
test("by the phase, and on to the next page of it", ({ page }) => byPhase(page));

test("by a word that only the situation's own list of words has", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("searchbox").fill("achterstand alimentatie");
  await page.getByRole("button", { name: "Zoek" }).click();
  const results = page.locator("site-search ol").getByRole("link");
  await expect(results.filter({ hasText: "Ik krijg geen geld voor de kinderen" })).toBeVisible();
});

test("suggestions stand on the search page without a request, and make room for results", async ({
  page,
}) => {
  await page.goto("/zoeken/", { waitUntil: "networkidle" });
  const suggestions = page.getByRole("region", { name: "Is dit er aan de hand?" });
  expect(await suggestions.getByRole("link").count()).toBeGreaterThan(3);
  await page.getByRole("searchbox").fill("rechter");
  await expect(suggestions).toBeHidden();
});

test("the subjects by theme and by phase lead to the same text", async ({ page }) => {
  const text = "Partneralimentatie: geld om van te leven";
  await page.goto("/onderwerpen/");
  await page.getByRole("link", { name: "Geld", exact: true }).click();
  await expect(heading(page, "Geld")).toBeVisible();
  await expect(page.getByRole("link", { name: text })).toBeVisible();
  await page.goBack();
  await page.locator("summary", { hasText: "We regelen het" }).click();
  await page.locator("details[open]").getByRole("link", { name: text }).click();
  await expect(heading(page, text)).toBeVisible();
});

test("a situation for young people has the exit button and a way to people", async ({ page }) => {
  await page.goto("/jongeren/ze-willen-dat-ik-kies/");
  await expect(page.getByRole("region", { name: "Site verlaten" })).toBeVisible();
  const todo = page.getByRole("region", { name: "Wat kun je nu doen?" });
  await expect(todo.getByRole("link").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("by what happened", ({ page }) => byEvent(page));
  test("by the phase", ({ page }) => byPhase(page));
});
