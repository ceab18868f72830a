import type { Locator, Page } from "@playwright/test";
import { expect, OUTAGE, openText, test } from "./open-text.ts";

test.use({ expectedNoise: OUTAGE });

/** Ways to leave while typing, and how long the last words must have been on screen to be stored. */
const endings: Record<string, { wait: number; leave: (page: Page) => Promise<unknown> }> = {
  "the tab is closed": { wait: 0, leave: (page) => page.close({ runBeforeUnload: true }) },
  "the page goes elsewhere": { wait: 0, leave: (page) => page.goto("/login/") },
  "the page is reloaded": { wait: 0, leave: (page) => page.reload() },
  "the browser crashes": {
    wait: 3000,
    leave: async (page) => {
      const session = await page.context().newCDPSession(page);
      await Promise.race([session.send("Page.crash"), page.waitForEvent("crash")]);
    },
  },
};

/** @returns what was typed */
async function typeAWhile(text: Locator): Promise<string> {
  const words = "Deze woorden staan net op het scherm en het venster gaat dicht.";
  await text.fill("");
  await text.pressSequentially(words, { delay: 50 });
  return words;
}

for (const [index, [name, { wait, leave }]] of Object.entries(endings).entries()) {
  test(`nothing that was on screen is lost when ${name}`, async ({ editor, stack }) => {
    const id = ["term-advocaat", "term-gezag", "term-convenant", "term-draagkracht"][index] ?? "";
    const page = await editor.context().newPage();
    const words = await typeAWhile(await openText(page, id));
    await page.waitForTimeout(wait);
    await leave(page);
    await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(words);
    await page.close();
  });
}

test("without connection the browser asks before it closes", async ({ editor, stack }) => {
  const id = "term-eigen-bijdrage";
  const page = await editor.context().newPage();
  const text = await openText(page, id);
  await editor.context().setOffline(true);
  const words = await typeAWhile(text);
  await expect(page.getByRole("region", { name: "Verbinding" })).toContainText("Geen verbinding");
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe("beforeunload");
  await dialog.dismiss();
  await editor.context().setOffline(false);
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(words);
  await page.close();
});
