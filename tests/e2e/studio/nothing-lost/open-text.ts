import type { Locator, Page } from "@playwright/test";
import { expect } from "../../../support/studio-stack.ts";

export { expect, test } from "../../../support/studio-stack.ts";

/** What a browser and the Studio put in the console while there is no connection. */
export const OUTAGE =
  /ERR_(INTERNET_DISCONNECTED|CONNECTION_REFUSED)|WebSocket|Custom validator at .* has taken/;

/** Opens a term of the shipped content. @returns the field with its explanation, ready to type in */
export async function openText(page: Page, id: string): Promise<Locator> {
  await page.goto(`/studio/intent/edit/id=${id};type=term/`);
  const text = page.getByRole("textbox", { name: "Uitleg", exact: true });
  await expect(text).toBeEditable();
  return text;
}
