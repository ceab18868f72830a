import { PASSWORD } from "../../support/studio-browsers.ts";
import { acceptInvitation, expect, test } from "../../support/studio-stack.ts";

// The used-up link and the visit without an account are refused.
test.use({ expectedNoise: /status of (410|401)/ });

test("a one-time link makes an account once, and with it you can log in again", async ({
  page,
  context,
  stack,
}) => {
  const link = stack.setupLink("editor");
  await acceptInvitation(page, link, "redacteur@voorbeeld.nl");
  await expect(page).toHaveTitle(/DigiPlein redactie/);
  await expect(page.locator("html")).toHaveAttribute("lang", "nl");
  await expect(page.getByRole("region", { name: "Publicatie" })).toContainText(
    "Nog niet gepubliceerd",
  );

  await context.clearCookies();
  await page.goto(link);
  await expect(page.getByRole("heading", { name: "werkt niet meer" })).toBeVisible();

  await page.goto("/studio/");
  await expect(page.getByRole("heading", { name: "Inloggen" })).toBeVisible();
  await page.getByLabel("E-mailadres").fill("redacteur@voorbeeld.nl");
  await page.getByLabel("Wachtwoord").fill(PASSWORD);
  await page.getByRole("button", { name: "Inloggen" }).click();
  await expect(page.getByRole("option", { name: "Landelijke teksten" })).toBeVisible();
});
