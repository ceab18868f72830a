import { expect, type Page, test } from "@playwright/test";
import { VARIANTS } from "../support/variants.ts";

/** Whom a young person can talk to, judged on the clock of the visit. */
const path = new URL("/jongeren/praat-met-iemand/", VARIANTS.zeeland.url).href;
const MONDAY = "2026-11-23T10:00:00+01:00";
const NIGHT = "2026-11-22T03:00:00+01:00";
/** The invented loket of the demo has hours; nobody names those of the Kindertelefoon. */
const LOKET = "Voorbeeld: Jongerenloket";
const LINE = "De Kindertelefoon";

async function openAt(page: Page, instant: string) {
  await page.clock.setFixedTime(instant);
  await page.goto(path);
}

const part = (page: Page, name: string) =>
  page.getByRole("main").getByRole("listitem").filter({ hasText: name }).first();

test("who is there follows the clock only where hours are known", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await openAt(page, MONDAY);
  // In danger: both numbers stand on the first screen of a small phone, whatever the hour.
  for (const [name, number] of [
    ["Bel 112", "tel:112"],
    ["Bel Veilig Thuis: 0800-2000", "tel:08002000"],
  ] as const) {
    const call = page.getByRole("main").getByRole("link", { name });
    await expect(call).toHaveAttribute("href", number);
    await expect(call).toBeInViewport({ ratio: 1 });
    expect((await call.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expect(part(page, "Bel Veilig Thuis")).toContainText("Nu bereikbaar.");
  await expect(part(page, LINE)).toContainText("Kijk op hun site wanneer ze er zijn.");
  await expect(part(page, LOKET)).toContainText("Nu bereikbaar, tot 17.00 uur.");
  await expect(page.getByText(/^Nu bereikbaar: Veilig Thuis, Voorbeeld/)).toBeAttached();
  // Who is there stands before who is not.
  const names = page.locator("#buurt ~ ul h3");
  await expect(names).toHaveText([LOKET, "Loket Samenleving en zorg"]);

  await openAt(page, NIGHT);
  await expect(part(page, "Bel Veilig Thuis")).toContainText("Nu bereikbaar.");
  await expect(part(page, LINE)).toContainText("Kijk op hun site wanneer ze er zijn.");
  await expect(part(page, LOKET)).toContainText("Nu niet bereikbaar. Weer vanaf morgen 9.00 uur.");
  await expect(names).toHaveText(["Loket Samenleving en zorg", LOKET]);
});

test("the loket answers what it tells, or says what to ask", async ({ page }) => {
  await openAt(page, MONDAY);
  const known = part(page, LOKET);
  await expect(known).toContainText(
    "Je ouders en de rechter horen niets, tenzij jij dat goed vindt.",
  );
  const unknown = part(page, "Loket Samenleving en zorg");
  await expect(unknown).toContainText("Mag ik zelf bellen?");
  await expect(unknown).toContainText("“Wat vertel je aan mijn ouders? En aan de rechter?”");
  await expect(unknown.getByRole("link", { name: /^Bel / })).toHaveAttribute(
    "href",
    "tel:0111452280",
  );
});

test("help without a parent's yes is found, and no address or storage knows of it", async ({
  page,
}) => {
  await openAt(page, MONDAY);
  await page.getByLabel("Waar woon je?").fill("Goes");
  await page.keyboard.press("Enter");
  const status = page.locator("youth-help").getByRole("status").last();
  await expect(status).toContainText(/^In Goes en online: \d+ keer hulp zonder ja van je ouders/);
  const group = page.locator("[data-part=alone]");
  expect(await group.getByRole("link").count()).toBeGreaterThan(0);
  await expect(page.locator("[data-part=ask]")).toContainText("vraag het eerst");
  expect(page.url()).toBe(path);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie]),
  ).toEqual([0, 0, ""]);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("hours are words, and the numbers can be called", async ({ page }) => {
    await page.goto(path);
    await expect(part(page, "Bel Veilig Thuis")).toContainText("Bereikbaar: Dag en nacht.");
    await expect(part(page, LOKET)).toContainText("van 9.00 tot 17.00 uur");
    await expect(page.getByRole("link", { name: "Alle gemeenten en alle hulp" })).toBeVisible();
  });
});
