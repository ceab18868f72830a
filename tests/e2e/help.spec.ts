import { expect, test } from "@playwright/test";

test("from gemeente to someone to call", async ({ page }) => {
  await page.goto("/hulp/gemeente/goes/");
  const local = page.getByRole("region", { name: "Voor kinderen en jongeren" });
  await expect(local.getByText("Nog niet gecontroleerd").first()).toBeVisible();
  await local.getByRole("link", { name: /Stoere Schildpadden/ }).click();
  const contact = page.getByRole("complementary", { name: "Zo neem je contact op" });
  await expect(contact.getByRole("link", { name: /^Bel / })).toHaveAttribute("href", /^tel:\d+$/);
  await expect(page.getByText("Wie moet toestemming geven?")).toBeVisible();
});

test("an offer of another place does not show", async ({ page }) => {
  await page.goto("/hulp/gemeente/delft/");
  await expect(page.getByRole("link", { name: /Stoere Schildpadden/ })).toHaveCount(0);
});

test("a gemeente without local offers says so and is no dead end", async ({ page }) => {
  await page.goto("/hulp/gemeente/almere/");
  const first = page.getByRole("region", { name: "Hier kun je terecht" });
  await expect(first).toContainText("Wij kennen nog geen loket of wijkteam van de gemeente Almere");
  await expect(first.getByText("Je huisarts.")).toBeVisible();
  for (const number of ["0800-8020", "0800-2000"])
    await expect(first.getByRole("link", { name: `Bel ${number}` })).toBeVisible();
  const national = page.getByRole("region", { name: "Online en in heel Nederland" });
  await expect(national).toContainText(
    "Wij kennen nog geen hulp die er alleen is voor de gemeente Almere",
  );
  expect(await national.getByRole("listitem").count()).toBeGreaterThan(2);
});

test("a gemeente of a region opens with the region's loket, and an offer names its organization", async ({
  page,
}) => {
  await page.goto("/hulp/gemeente/goes/");
  const first = page.getByRole("region", { name: "Hier kun je terecht" });
  await expect(
    first.getByRole("heading", { level: 3, name: "Kind in Scheiding Zeeland" }),
  ).toBeVisible();
  await expect(first).toContainText("Nog niet gecontroleerd");
  const children = page.getByRole("region", { name: "Voor kinderen en jongeren" });
  await children.getByRole("link", { name: /Stoere Schildpadden/ }).click();
  await page.getByRole("link", { name: "SMWO", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "SMWO" })).toBeVisible();
  await expect(page.getByRole("link", { name: /Stoere Schildpadden/ })).toBeVisible();
});

test("an invented offer is called an example wherever it shows", async ({ page }) => {
  await page.goto("/hulp/gemeente/goes/");
  const card = page.getByRole("listitem").filter({ hasText: "Praatgroep voor kinderen" });
  await expect(card).toContainText("Voorbeeld: dit aanbod is verzonnen");
  await card.getByRole("link").click();
  await expect(page.getByText("Voorbeeld: dit aanbod is verzonnen")).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("every gemeente is a link in its province", async ({ page }) => {
    await page.goto("/hulp/");
    await expect(page.getByRole("heading", { name: "Zoek hulp die bij je past" })).toBeHidden();
    await expect(
      page.getByRole("heading", { name: "Hulp voor iedereen in Nederland" }),
    ).toBeVisible();
    await page.locator("summary", { hasText: "Flevoland" }).click();
    await page.getByRole("link", { name: "Almere", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Hulp in Almere" })).toBeVisible();
  });
});
