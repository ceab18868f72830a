import type { Page } from "@playwright/test";

/** Deletes the document that is open in the Studio, as an editor does: from its menu, and saying yes. */
export async function deleteDocument(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Documentacties openen" }).click();
  await page.getByRole("menuitem", { name: "Verwijderen" }).last().click();
  await page
    .getByRole("dialog")
    .getByRole("button", { name: /erwijder/ })
    .click();
}
