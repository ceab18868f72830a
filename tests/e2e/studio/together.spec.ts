import type { Page } from "@playwright/test";
import { expect, test } from "../../support/studio-stack.ts";

const TERM = "/studio/intent/edit/id=term-kindgesprek;type=term/";
const uitleg = (page: Page) => page.getByRole("textbox", { name: "Uitleg", exact: true });

async function openTerm(page: Page): Promise<void> {
  await page.goto(TERM);
  await expect(uitleg(page)).toBeEditable();
}

test("a colleague sees an edit while it is made", async ({ editor, colleague }) => {
  await Promise.all([openTerm(editor), openTerm(colleague)]);
  await uitleg(editor).fill("Een gesprek van een kind met de rechter.");
  await expect(uitleg(colleague)).toHaveValue("Een gesprek van een kind met de rechter.");
  await uitleg(colleague).fill("Een gesprek van jou met de rechter.");
  await expect(uitleg(editor)).toHaveValue("Een gesprek van jou met de rechter.");
});

/**
 * Each tab holds six event streams, and browsers allow six HTTP/1.1 connections per host: with
 * streams over HTTP the second form would never load.
 */
test("three tabs of one browser stay live over plain http", async ({ editor }) => {
  const context = editor.context();
  const tabs = [editor, await context.newPage(), await context.newPage()];
  for (const tab of tabs) await openTerm(tab);
  for (const [index, tab] of tabs.entries()) {
    const text = `Geschreven in tabblad ${index + 1}.`;
    await uitleg(tab).fill(text);
    for (const other of tabs) await expect(uitleg(other)).toHaveValue(text);
  }
});
