import type { Page } from "@playwright/test";
import { acceptInvitation, expect, PASSWORD, test } from "../../support/studio-stack.ts";

// Who is shut out gets refusals, and so does the only administrator who tries to leave.
test.use({ expectedNoise: /status of (401|409)/ });

const choose = async (page: Page, name: string, what: string) => {
  await page.getByRole("button", { name: `Wat wil je doen met ${name}?` }).click();
  await page.getByRole("menuitem", { name: what }).click();
};

test("an administrator invites an editor of Zeeland, and shuts them out again", async ({
  page,
  browser,
  stack,
}) => {
  await acceptInvitation(page, stack.setupLink("administrator"), "beheer@voorbeeld.nl");
  await page.getByRole("link", { name: "Mensen" }).click();

  // Two clicks, one word and Enter: that is all an invitation asks.
  await page.getByRole("button", { name: "Iemand uitnodigen" }).click();
  await page.getByRole("searchbox", { name: "Zoek een regio of gemeente" }).fill("vlis");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("checkbox", { name: "Zeeland (met Vlissingen)" })).toBeChecked();
  await page.getByRole("button", { name: "Maak de link" }).click();
  const link = await page.getByRole("textbox", { name: "De link" }).inputValue();
  await page.getByRole("button", { name: "Klaar" }).click();
  await expect(page.getByRole("button", { name: "Iemand uitnodigen" })).toBeFocused();
  await expect(page.getByRole("heading", { name: "Zonder naam" })).toBeVisible();

  const context = await browser.newContext({ locale: "nl-NL", baseURL: stack.url });
  const invited = await context.newPage();
  await invited.goto(link);
  await invited.getByLabel("Je naam").fill("Noor");
  await invited.getByLabel("Je e-mailadres").fill("noor@voorbeeld.nl");
  await invited.getByLabel("Kies een wachtwoord").fill(PASSWORD);
  await invited.getByRole("button", { name: "Account maken" }).click();
  await expect(invited.getByRole("region", { name: "Publicatie" })).toBeVisible();
  await expect(invited.getByRole("link", { name: "Mensen" })).toHaveCount(0);

  await page.reload();
  const noor = page.getByRole("listitem").filter({ hasText: "noor@voorbeeld.nl" });
  await expect(noor).toContainText("Regioredacteur van Zeeland");
  await expect(page.getByRole("heading", { name: "Open uitnodigingen" })).toHaveCount(0);
  await choose(page, "Noor", "Sluit buiten");
  await page.getByRole("button", { name: "Sluit Noor buiten" }).click();
  await expect(noor).toContainText("buitengesloten");
  await invited.reload();
  await expect(invited.getByRole("heading", { name: "Inloggen" })).toBeVisible();
  await context.close();

  await choose(page, "Sanne de Vries", "Sluit buiten");
  await page.getByRole("button", { name: "Sluit mij buiten" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit is de enige beheerder.");
});
