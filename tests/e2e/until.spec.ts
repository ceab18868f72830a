import { expect, type Page, test } from "@playwright/test";

/**
 * What holds until a day, read after a build of November 2026 (global-setup.ts): the rule of ten
 * years for partner alimony lapses with 31 December 2026, and nobody knows yet what follows.
 */
const PAGE = "/onderwerpen/partneralimentatie/";
const rule = (page: Page) => page.getByRole("listitem").filter({ hasText: "tijdelijke regel" });
const CONFIRMED = "De langste duur is dan 10 jaar (geldt tot en met 31 december 2026)";
const UNKNOWN = "(dit getal is nog niet bevestigd, kijk bij";

async function openAt(page: Page, instant: string): Promise<void> {
  await page.clock.setFixedTime(new Date(instant));
  await page.goto(PAGE);
}

test("on its last day the value stands, with that day", async ({ page }) => {
  await openAt(page, "2026-12-31T23:59:00+01:00");
  await expect(rule(page)).toContainText(CONFIRMED, { useInnerText: true });
  await expect(rule(page).getByText(UNKNOWN)).toBeHidden();
});

test("a minute later the page says that nobody confirmed what holds now", async ({ page }) => {
  await openAt(page, "2027-01-01T00:00:00+01:00");
  await expect(rule(page).getByText(UNKNOWN)).toBeVisible();
  await expect(rule(page)).not.toContainText("10 jaar", { useInnerText: true });
});

test("the percentage of a year that no page confirms is not named", async ({ page }) => {
  for (const instant of ["2026-12-31T12:00:00+01:00", "2027-01-01T12:00:00+01:00"]) {
    await openAt(page, instant);
    const text = page.getByText("Het percentage van dit jaar:");
    await expect(text).toContainText(UNKNOWN, { useInnerText: true });
    await expect(text).not.toContainText("%", { useInnerText: true });
  }
});

test("words without a follow-up, as a notice, go after their last day", async ({ page }) => {
  const add = (until: string) =>
    page.evaluate((day) => {
      const words = document.createElement("until-day");
      words.dataset.until = day;
      words.textContent = `Geldt tot en met ${day}.`;
      document.querySelector("main")?.prepend(words);
    }, until);
  await openAt(page, "2027-01-01T12:00:00+01:00");
  await add("2027-01-01");
  await add("2026-12-31");
  await expect(page.getByText("Geldt tot en met 2027-01-01.")).toBeVisible();
  await expect(page.getByText("Geldt tot en met 2026-12-31.")).toBeHidden();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the last day stands with the value, so it is never false", async ({ page }) => {
    await page.goto(PAGE);
    await expect(rule(page)).toContainText(CONFIRMED, { useInnerText: true });
  });
});
