import { expect, type Page, test } from "@playwright/test";

const where = (page: Page) => page.getByRole("textbox", { name: "Waar woon je?" });
const status = (page: Page) => page.locator("[data-part=status]");
const suggestions = (page: Page) => page.locator("[data-part=suggestions] button");
const box = (page: Page, name: string) => page.getByRole("checkbox", { name });

/** The offers shown, near by and everywhere. */
const cards = (page: Page) => page.locator("[data-part=local] li h4, [data-part=everywhere] li h4");

/** Everything the page asks for from now on, but for the icon of the tab. */
function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { origin, pathname, search } = new URL(request.url());
    if (pathname !== "/favicon.svg")
      asked.push(`${origin === new URL(page.url()).origin ? "" : origin}${pathname}${search}`);
  });
  return asked;
}

test("a parent in Enschede finds a group for a child of 8 by keyboard alone, and sends nothing but the name of a file", async ({
  page,
}) => {
  await page.goto("/hulp/", { waitUntil: "networkidle" });
  const asked = requests(page);
  await where(page).focus();
  await page.keyboard.type("glanerbrug");
  await expect(suggestions(page)).toHaveText(["Glanerbrug (gemeente Enschede)"]);
  await page.keyboard.press("Enter");
  await expect(status(page)).toContainText("hulp gevonden voor de gemeente Enschede");
  await expect(status(page)).toBeFocused();

  await page.getByLabel("Leeftijd").focus();
  await page.keyboard.type("8 jaar");
  await page.getByText("Meer keuzes").focus();
  await page.keyboard.press("Enter");
  const form = page.locator("[data-facet=form] summary");
  await form.focus();
  await page.keyboard.press("Enter");
  const group = box(page, "In een groep");
  await group.focus();
  const promised = await group.evaluate(
    (one) => one.closest("label")?.textContent?.match(/\d+/)?.[0],
  );
  await page.keyboard.press("Space");
  await expect(status(page)).toContainText(new RegExp(`^${promised} keer`));
  await expect(cards(page)).toHaveCount(Number(promised));
  for (const how of await page.locator("[data-part=results] [data-how]").allInnerTexts())
    expect(how.toLowerCase()).toContain("groep");
  expect(new URL(page.url()).hash).toBe("#gemeente=enschede&leeftijd=8&vorm=groep");
  expect(asked).toEqual([
    "/hulp/plaatsen.json",
    "/hulp/kaart/landelijk.json",
    "/hulp/kaart/enschede.json",
  ]);
});

test("who is 14 finds someone to talk to without parents knowing, by keyboard alone, and no trace of it stays", async ({
  page,
}) => {
  await page.goto("/hulp/#gemeente=goes&leeftijd=14");
  await page.getByText("Meer keuzes").focus();
  await page.keyboard.press("Enter");
  await page.locator("[data-facet=consent] summary").focus();
  await page.keyboard.press("Enter");
  await box(page, "Zonder dat mijn ouders toestemming geven").focus();
  await page.keyboard.press("Space");
  await expect(status(page)).toContainText("keer hulp gevonden");
  await expect(cards(page).filter({ hasText: "Kindertelefoon" })).toBeVisible();
  expect(page.url()).not.toMatch(/toestemming|consent/i);
  expect(
    await page.evaluate(() =>
      JSON.stringify([history.state, { ...localStorage }, { ...sessionStorage }]),
    ),
  ).toBe("[null,{},{}]");

  await cards(page).first().getByRole("link").focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel("Leeftijd")).toHaveValue("14");
  await expect(status(page)).toContainText("de gemeente Goes");
});

test("the Back button goes from one gemeente to the one before, and a link shows the same", async ({
  page,
}) => {
  await page.goto("/hulp/");
  for (const name of ["Goes", "Terneuzen"]) {
    await where(page).fill(name);
    await where(page).press("Enter");
    await expect(status(page)).toContainText(`de gemeente ${name}`);
  }
  await page.goBack();
  await expect(status(page)).toContainText("de gemeente Goes");
  await expect(where(page)).toHaveValue("Goes");
  await page.goBack();
  await expect(
    page.getByRole("heading", { name: "Hulp voor iedereen in Nederland" }),
  ).toBeVisible();
  await page.goto("/hulp/#gemeente=goes&kosten=gratis");
  await page.reload();
  for (const cost of await page.locator("[data-part=results] [data-cost]").allInnerTexts())
    expect(cost).toContain("Gratis");
  await expect(page.locator("[data-part=unknown]")).toContainText("kosten onbekend");
});

test("nothing that fits says so, and what to let go", async ({ page }) => {
  await page.goto("/hulp/#gemeente=goes&taal=zh&kosten=betaald");
  await expect(status(page)).toHaveText("Niets gevonden voor de gemeente Goes");
  await expect(
    page.getByRole("link", { name: "Vraag het aan Kind in Scheiding Zeeland" }),
  ).toBeVisible();
  const without = page.locator("[data-part=loosen] button").filter({ hasText: "Taal" });
  const promised = (await without.innerText()).match(/\d+$/)?.[0];
  await without.click();
  await expect(cards(page)).toHaveCount(Number(promised));
});

test("a place that two gemeenten have asks which", async ({ page }) => {
  await page.goto("/hulp/");
  await where(page).fill("hengelo");
  await expect(suggestions(page)).toHaveText(["Hengelo", "Hengelo (gemeente Bronckhorst)"]);
  await where(page).fill("xyzzyx");
  await expect(page.locator("[data-part=where-status]")).toContainText("Geen gemeente of plaats");
  await where(page).fill("midelburg");
  await expect(page.locator("[data-part=where-status]")).toContainText("Bedoel je misschien dit?");
  await where(page).press("Enter");
  await expect(suggestions(page).first()).toBeFocused();
});

test("without the file the page says what to do, and its plain list is there", async ({ page }) => {
  await page.route("**/hulp/kaart/*.json", (route) => route.abort());
  await page.goto("/hulp/#gemeente=goes");
  await expect(page.getByText("De lijst laden lukt nu niet")).toBeVisible();
  await page.locator("summary", { hasText: "Zeeland" }).click();
  await expect(page.getByRole("link", { name: "Goes", exact: true })).toBeVisible();
});
