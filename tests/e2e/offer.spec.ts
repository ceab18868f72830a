import { expect, type Page, test } from "@playwright/test";
import { VARIANTS } from "../support/variants.ts";

const GROUP = "/hulp/aanbod/voorbeeld-praatgroep-goes/";
/** Checked in May 2025 for a year: far too long ago. */
const OLD = "/hulp/aanbod/voorbeeld-spreekuur-zeeland/";

const onZeeland = (path: string) => new URL(path, VARIANTS.zeeland.url).href;

async function openOn(page: Page, day: string, path: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T12:00:00+01:00`));
  await page.goto(onZeeland(path));
}

test("what was checked too long ago is in no list, and its page says whom to ask", async ({
  page,
}) => {
  await page.goto(onZeeland("/hulp/gemeente/middelburg/"));
  await expect(page.locator(`a[href="${OLD}"]`)).toHaveCount(0);
  await page.goto(onZeeland(OLD));
  await expect(page.getByText("Wij weten niet of dit er nog is.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex");
});

test("the hours of today are those of the day of the visit", async ({ page }) => {
  for (const [day, hours] of [
    ["2026-11-23", "Vandaag: van 14.00 tot 18.00 uur."],
    ["2026-11-24", "Vandaag: gesloten."],
  ] as const) {
    await openOn(page, day, "/hulp/aanbod/voorbeeld-luisteraar-zeeland/");
    await expect(page.getByText(hours)).toBeVisible();
  }
});

test("the national site leads to the page of a region's offer, also from its old address", async ({
  page,
}) => {
  await page.goto(GROUP);
  await page.getByRole("link", { name: "Lees er alles over" }).click();
  await page.waitForURL((url) => url.port === String(VARIANTS.zeeland.port));
  expect(new URL(page.url()).pathname).toBe(GROUP);
  await expect(page.getByRole("heading", { name: "Zo neem je contact op" })).toBeVisible();
});

test("a page about what happens leads to help where one lives, and what is typed goes nowhere", async ({
  page,
}) => {
  await page.goto(onZeeland("/situaties/ik-krijg-geen-alimentatie/"));
  const slot = page.getByRole("region", { name: "Hulp die hierbij past" });
  await slot.getByLabel("Waar woon je?").fill("kloetinge");
  const asked: string[] = [];
  page.on("request", (request) => asked.push(decodeURIComponent(request.url())));
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-part=status]")).toContainText("voor de gemeente Goes");
  await expect.poll(() => new URL(page.url()).hash).toMatch(/^#gemeente=goes&fase=/);
  expect(asked.filter((url) => /kloetinge/i.test(url.replace(/#.*/, "")))).toEqual([]);
});
