import { expect, test } from "@playwright/test";

const ARTICLE = "/onderwerpen/vertellen-aan-de-kinderen/";

test("the link of a page is copied, without what was searched for, and that is said", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${ARTICLE}?pagefind-highlight=kinderen#nu-doen`);
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await expect(page.getByRole("status").getByText("De link is gekopieerd.")).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(new URL(ARTICLE, page.url()).href);
});

test("a browser that does not copy is answered too", async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("not allowed"));
  });
  await page.goto(ARTICLE);
  await page.getByRole("button", { name: "Kopieer de link" }).click();
  await expect(page.getByText("Kopiëren lukt niet in deze browser.")).toBeVisible();
});

test("a page to leave fast has no buttons to share, and neither has a page without scripts", async ({
  page,
  browser,
}) => {
  await page.goto("/jongeren/het-is-niet-jouw-schuld/");
  await expect(page.getByRole("link", { name: /Verlaat deze site/ }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: "Kopieer de link" })).toHaveCount(0);
  const bare = await browser.newContext({ javaScriptEnabled: false });
  const quiet = await bare.newPage();
  await quiet.goto(new URL(ARTICLE, page.url()).href);
  await expect(quiet.getByRole("button", { name: "Kopieer de link" })).toBeHidden();
  await bare.close();
});
