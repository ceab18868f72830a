import { expect, type Page, test } from "@playwright/test";
import { VARIANTS } from "../support/variants.ts";

/** A sheet of A4 without its margins, in CSS pixels. */
const SHEET = { width: 718, height: 1047 };

/** Who does what, in this order. */
const STAGES = ["1. Het eerste gesprek", "2. Een specialist", "3. Hulp die past", "4. De rechter"];

/** A GP looks up where a family in Goes can go, as anybody with a minute between two patients. */
async function findGoes(page: Page) {
  await page.goto("/");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByText("Professionals").click();
  await page.getByRole("navigation", { name: "Beroepen" }).getByText("Huisarts").click();
  await expect(page.getByRole("region", { name: "Huisarts" })).toBeInViewport();
  await page.getByRole("link", { name: "Kies de gemeente" }).click();
  await page.locator("summary", { hasText: "Zeeland" }).click();
  await page.getByRole("link", { name: "Goes", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Hulp in Goes" })).toBeVisible();
}

/** On paper the first sheet has the place to go and the whole way to help, and nothing to press. */
async function expectOneSheet(page: Page) {
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeHidden();
  await expect(page.getByText("Print deze pagina")).toBeHidden();
  const way = page.getByRole("region", { name: "De weg naar hulp" });
  await expect(way.locator("strong")).toHaveText(STAGES);
  await expect(way).toContainText("Begin bij het loket van Zeeland");
  await expect(way).toContainText("Advies na verwijzing door de rechter");
  const { bottom, width } = await way.evaluate((element) => ({
    bottom: element.getBoundingClientRect().bottom + scrollY,
    width: document.documentElement.scrollWidth,
  }));
  expect(bottom).toBeLessThanOrEqual(SHEET.height);
  expect(width).toBeLessThanOrEqual(SHEET.width);
}

test("a GP finds the route for Goes and prints it", async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => document.documentElement.setAttribute("data-printed", "");
  });
  await findGoes(page);
  await page.getByRole("button", { name: "Print deze pagina" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-printed", "");
  await expectOneSheet(page);
});

test("from Goes a GP reads and prints who does what in Zeeland", async ({ page }) => {
  await page.goto("/hulp/gemeente/goes/");
  await page.getByRole("link", { name: "De weg voor professionals" }).click();
  await expect(page).toHaveURL(/\/hulp\/route\/professionals\/zeeland\/$/);
  const stages = page.locator("ol.route > li");
  await expect(stages.locator("h2")).toHaveText(STAGES);
  const helpers = [
    "Kind in Scheiding Zeeland",
    "Gesprekken met een maatschappelijk werker (SMWO): (0113) 277 111",
    "Stoere Schildpadden en Dappere Dino’s (SMWO): (0113) 277 111",
    "Advies na verwijzing door de rechter (Kind in Scheiding Zeeland)",
  ];
  for (const [index, name] of helpers.entries())
    await expect(stages.nth(index).getByRole("link", { name })).toBeVisible();
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("navigation", { name: "Hoofdmenu" })).toBeHidden();
  await expect(stages.last()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(SHEET.width);
});

test("a gemeente in no region that we know keeps the national route", async ({ page }) => {
  await page.goto("/hulp/gemeente/almere/");
  await expect(page.getByRole("link", { name: "De weg voor professionals" })).toHaveAttribute(
    "href",
    "/hulp/route/professionals/",
  );
});

test("a region's route for professionals begins with the region's loket", async ({ page }) => {
  await page.goto(new URL("/hulp/route/professionals/", VARIANTS.zeeland.url).href);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(
    "Welke weg naar hulp wijs je een gezin in Zeeland?",
  );
  const stages = page.locator("ol.route > li");
  await expect(stages).toHaveCount(4);
  const loket = stages.first().getByRole("link", { name: "Kind in Scheiding Zeeland" });
  await loket.click();
  await expect(page).toHaveURL(/\/loket\/#kind-in-scheiding-zeeland$/);
  await expect(page.locator("#kind-in-scheiding-zeeland")).toBeInViewport();
});

test("the national loket page is honest and no dead end", async ({ page }) => {
  await page.goto("/loket/");
  await expect(page.getByRole("main")).toContainText("Niet elke gemeente heeft een loket");
  await expect(page.getByRole("link", { name: "Bel 0800-2000", exact: true })).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Kies je gemeente" }).click();
  await expect(page).toHaveURL(/\/hulp\/$/);
});

test("a young person can leave the route for young people fast", async ({ page }) => {
  await page.goto("/hulp/route/jongeren/");
  await expect(page.getByRole("region", { name: "Site verlaten" })).toBeVisible();
  await expect(page.getByRole("main")).toContainText("Kindertelefoon");
});

/** A word that is explained at its first use. */
async function expectExplanation(page: Page) {
  await page.goto("/onderwerpen/wie-beslist-over-ons-kind/");
  const word = page.locator("main details").first();
  const meaning = word.locator("> span");
  await expect(meaning).toBeHidden();
  await word.locator("summary").click();
  await expect(meaning).toBeVisible();
  const terms = await page
    .locator("main details a")
    .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  expect(terms).toEqual([...new Set(terms)]);
  await meaning.getByRole("link").click();
  await expect(page).toHaveURL(/\/begrippen\/#/);
  await expect(page.locator(":target")).toBeInViewport();
}

test("a hard word unfolds where it is first used, once, and leads to all words", async ({
  page,
}) => {
  await expectExplanation(page);
});

test("on paper the explanation stands between the words", async ({ page }) => {
  await page.goto("/onderwerpen/wie-beslist-over-ons-kind/");
  await page.emulateMedia({ media: "print" });
  const box = await page.locator("main details > span").first().boundingBox();
  expect(box?.height ?? 0).toBeGreaterThan(0);
});

test("the words stand by letter, each with an address", async ({ page }) => {
  await page.goto("/begrippen/");
  await page.getByRole("navigation", { name: "Letters" }).getByRole("link", { name: "O" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "O", exact: true })).toBeInViewport();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a GP finds the route for Goes and prints it", async ({ page }) => {
    await findGoes(page);
    await expectOneSheet(page);
  });

  test("a hard word unfolds where it is first used", async ({ page }) => {
    await expectExplanation(page);
  });
});
