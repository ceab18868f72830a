import type { Locator, Page } from "@playwright/test";
import { expect } from "../support/studio-stack.ts";

/** A button by its whole name. */
export const button = (page: Page, name: string): Locator =>
  page.getByRole("button", { name, exact: true });

/** The button above a list that makes a new document. */
export const plus = (page: Page): Locator => page.getByTestId("action-intent-button");

/** A field of the open form. @param path e.g. `series.repeat` */
export const field = (page: Page, path: string): Locator => page.getByTestId(`field-${path}`);

/** The tabs of the open form. */
export const tabs = (page: Page): Locator => page.getByTestId("field-group-tabs");

/** The line that says how publishing stands. */
export const strip = (page: Page): Locator => page.getByRole("region", { name: "Publicatie" });

/** Opens a document and waits for one of its fields. */
export async function open(page: Page, type: string, id: string, path: string): Promise<void> {
  await page.goto(`/studio/intent/edit/id=${id};type=${type}/`);
  await expect(field(page, path)).toBeVisible();
}
