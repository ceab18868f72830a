import type { Locator, Page } from "@playwright/test";

/**
 * Looks in the Studio's list of new documents. The list draws only what is in view, so what it
 * offers is asked by filtering.
 * @param title what the Studio calls the document
 * @returns what the list offers then
 */
export async function lookForNew(page: Page, title: string): Promise<Locator> {
  const search = page.getByTestId("new-document-button-search-input");
  if (!(await search.isVisible()))
    await page.getByRole("button", { name: "Nieuw document maken" }).first().click();
  await search.fill(title);
  return page.getByTestId(/^create-new-/);
}
