import type { Page } from "@playwright/test";
import { acceptInvitation, expect, makeAccount, test } from "../../support/studio-stack.ts";

// Who is shut out gets refusals, and so does the only administrator who tries to leave: no other
// journey makes one.
test.use({ expectedNoise: /status of (401|409)/ });

const personOf = (page: Page, email: string) =>
  page.getByRole("listitem").filter({ hasText: email });
const shutOut = async (page: Page, email: string) => {
  await personOf(page, email).getByRole("button").click();
  await page.getByRole("menuitem", { name: "Sluit buiten" }).click();
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
  await makeAccount(invited, link, "noor@voorbeeld.nl");
  await expect(
    invited.getByRole("heading", { name: "Bekijk de menukaart van Zeeland" }),
  ).toBeVisible();
  await expect(invited.getByRole("link", { name: "Mensen" })).toHaveCount(0);

  await page.reload();
  const invitedPerson = personOf(page, "noor@voorbeeld.nl");
  await expect(invitedPerson).toContainText("Regioredacteur van Zeeland");
  await expect(page.getByRole("heading", { name: "Open uitnodigingen" })).toHaveCount(0);
  await shutOut(page, "noor@voorbeeld.nl");
  await page.getByRole("button", { name: "Sluit Sanne de Vries buiten" }).click();
  await expect(invitedPerson).toContainText("buitengesloten");
  await expect(invited.getByText("Je bent uitgelogd")).toBeVisible();
  await invited.reload();
  await expect(invited.getByRole("heading", { name: "Inloggen" })).toBeVisible();
  await context.close();

  await shutOut(page, "beheer@voorbeeld.nl");
  await page.getByRole("button", { name: "Sluit mij buiten" }).click();
  await expect(page.getByRole("alert")).toContainText("Dit is de enige beheerder.");
});
