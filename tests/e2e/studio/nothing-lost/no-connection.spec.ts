import { expect, OUTAGE, openText, test } from "./open-text.ts";

test.use({ expectedNoise: OUTAGE });

test("a minute without connection costs no word, of the editor or of a colleague", async ({
  editor,
  colleague,
  stack,
}) => {
  const id = "term-contactverlies";
  const [text, other] = await Promise.all([openText(editor, id), openText(colleague, id)]);
  await other.fill("Zo stond het er.");
  await expect(text).toHaveValue("Zo stond het er.");

  const notice = editor.getByRole("region", { name: "Verbinding" });
  await editor.context().setOffline(true);
  // A browser that is switched offline keeps the WebSockets that it has; the lake hangs up.
  await stack.restartLake();
  await text.press("Control+End");
  await text.pressSequentially(" Getypt zonder verbinding.", { delay: 50 });
  await expect(notice).toContainText("Geen verbinding");
  await other.press("Control+Home");
  await other.pressSequentially("Van de collega: ", { delay: 50 });
  await expect
    .poll(async () => (await stack.read(`drafts.${id}`))?.explanation)
    .toBe("Van de collega: Zo stond het er.");
  await editor.waitForTimeout(60_000);
  await expect(text).toHaveValue("Zo stond het er. Getypt zonder verbinding.");
  await text.pressSequentially(" En nog iets.", { delay: 50 });
  await editor.context().setOffline(false);

  await expect(notice).toContainText("De verbinding is terug. Alles wordt weer opgeslagen.");
  const all = "Van de collega: Zo stond het er. Getypt zonder verbinding. En nog iets.";
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(all);
  await expect(text).toHaveValue(all);
  await expect(other).toHaveValue(all);
});
