import type { Locator, Page } from "@playwright/test";
import { expect } from "../../../support/studio-stack.ts";

export { expect, test } from "../../../support/studio-stack.ts";

/** Opens a term of the shipped content. @returns the field with its explanation, ready to type in */
export async function openText(page: Page, id: string): Promise<Locator> {
  await page.goto(`/studio/intent/edit/id=${id};type=term/`);
  const text = page.getByRole("textbox", { name: "Uitleg", exact: true });
  await expect(text).toBeEditable();
  return text;
}
