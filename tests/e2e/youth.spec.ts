import { devices, expect, type Locator, type Page, test } from "@playwright/test";

/** Somebody of thirteen, on a small phone, without sound. */
const { defaultBrowserType: _, ...phone } = devices["Galaxy S5"] ?? {};
test.use({ ...phone, viewport: { width: 360, height: 640 } });

/** Whether the whole of a part stands on the screen, without scrolling. */
async function inFirstScreen(page: Page, part: Locator): Promise<void> {
  await expect(part).toBeVisible();
  const box = await part.boundingBox();
  expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(640);
  expect(await page.evaluate(() => scrollY)).toBe(0);
}

test("the three first answers stand in the first screen, each easy to hit", async ({ page }) => {
  await page.goto("/jongeren/");
  for (const name of ["Het is niet jouw schuld", "Je hoeft niet te kiezen", "Hier kun je praten"]) {
    const answer = page.getByRole("main").getByRole("link", { name }).first();
    await inFirstScreen(page, answer);
    expect((await answer.boundingBox())?.height).toBeGreaterThanOrEqual(72);
  }
});

test("from “moet ik kiezen” to an answer and to a person, in three taps", async ({ page }) => {
  await page.goto("/jongeren/");
  await page.getByRole("searchbox").fill("moet ik kiezen");
  await page.getByRole("button", { name: "Zoek" }).tap();
  const hits = page.locator("site-search ol > li");
  await expect(hits.first()).toContainText("Voor jongeren");
  const answer = hits
    .getByRole("link", { name: /kiezen waar ik woon|kies bij wie ik woon/ })
    .first();
  await answer.tap();
  await expect(page.getByRole("region", { name: "In het kort" })).toContainText(
    "Jij hoeft niet te kiezen",
  );
  await page.getByRole("region", { name: "Praat hierover" }).getByRole("link").first().tap();
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
});

test("who is not safe sees whom to call before anything else, and may choose to read on", async ({
  page,
}) => {
  await page.goto("/jongeren/ik-voel-me-thuis-niet-veilig/");
  const now = page.getByRole("region", { name: "Ben je nu in gevaar?" });
  for (const number of ["tel:112", "tel:08002000"])
    await inFirstScreen(page, now.locator(`a[href="${number}"]`));
  const note = page.getByRole("note", { name: "Vooraf" });
  await expect(note.getByRole("link", { name: "Liever praten met iemand" })).toBeVisible();
  await note.getByRole("link", { name: "Ik lees verder" }).tap();
  await expect(page.getByRole("heading", { name: "In het kort" })).toBeInViewport();
});
