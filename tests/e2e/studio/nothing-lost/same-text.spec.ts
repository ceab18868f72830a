import type { Page } from "@playwright/test";
import { expect, openText, test } from "./open-text.ts";

test("two editors in one field see each other, and both sentences survive", async ({
  editor,
  colleague,
  stack,
}) => {
  const id = "term-beroepsgeheim";
  const [text, other] = await Promise.all([openText(editor, id), openText(colleague, id)]);
  const before = await text.inputValue();
  await text.press("Control+Home");
  await other.press("Control+End");
  // Who else is here: a circle with initials beside the field.
  await expect(editor.getByTitle("collega").first()).toBeVisible();

  await Promise.all([
    text.pressSequentially("Zo begint de een. ", { delay: 90 }),
    other.pressSequentially(" Zo eindigt de ander.", { delay: 110 }),
  ]);
  const both = `Zo begint de een. ${before} Zo eindigt de ander.`;
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(both);
  await expect(text).toHaveValue(both);
  await expect(other).toHaveValue(both);
});

test("two editors in one paragraph of a rich text lose nothing either", async ({
  editor,
  colleague,
  stack,
}) => {
  const id = "article-er-komt-een-nieuwe-partner-bij";
  const before = "Dit kun je voelen";
  /** Opens the text with the cursor at the start or the end of the heading. */
  const open = async (page: Page, end: boolean) => {
    await page.goto(`/studio/intent/edit/id=${id};type=article/`);
    const body = page.getByTestId("field-body");
    // The Studio draws the text only once it is in view.
    await body.scrollIntoViewIfNeeded();
    const heading = body.getByText(before);
    await heading.waitFor();
    // A Studio that still draws its form puts the cursor back where the click was.
    await expect(async () => {
      // By force: the cursor of the other may stand just there.
      await heading.click({ force: true });
      await page.keyboard.press(end ? "End" : "Home");
      await page.waitForTimeout(500);
      expect(await page.evaluate(() => getSelection()?.anchorOffset)).toBe(end ? before.length : 0);
    }).toPass();
  };
  await Promise.all([open(editor, false), open(colleague, true)]);
  await Promise.all([
    editor.keyboard.type("Dit is ", { delay: 120 }),
    colleague.keyboard.type(" en wat je kunt doen", { delay: 90 }),
  ]);
  const both = `Dit is ${before} en wat je kunt doen`;
  await expect
    .poll(async () => JSON.stringify((await stack.read(`drafts.${id}`))?.body))
    .toContain(both);
  // The other's cursor may stand between two letters, as an element of its own.
  const letters = (text: string | null) => text?.replace(/[^\p{L}]/gu, "");
  for (const page of [editor, colleague])
    await expect
      .poll(async () => letters(await page.getByTestId("field-body").textContent()))
      .toContain(letters(both));
});
