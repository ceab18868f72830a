import { expect, openText, test } from "./open-text.ts";

test("an old version comes back, and the history says who did what", async ({ editor, stack }) => {
  const id = "term-akte-van-berusting";
  const text = await openText(editor, id);
  const publish = editor.getByRole("button", { name: "Publiceren" });
  for (const version of ["De eerste versie.", "De tweede versie."]) {
    // The form takes nothing in for half a second after a publication.
    await expect(async () => {
      await text.fill(version);
      await expect(text).toHaveValue(version, { timeout: 500 });
    }).toPass();
    await expect(publish).toBeEnabled();
    await publish.click();
    await expect.poll(async () => (await stack.read(id))?.explanation).toBe(version);
    await expect(publish).toBeDisabled();
  }

  await editor.getByTestId("pane-footer-document-status").click();
  await editor.getByRole("tab", { name: "Historie" }).click();
  const published = editor
    .getByTestId("timeline-item-button")
    .filter({ hasText: /^\S*Gepubliceerd/ });
  await expect(published).toHaveCount(2);
  await expect(published.first()).toContainText(/zojuist|geleden/);
  await expect(published.first().getByLabel("Sanne de Vries").first()).toBeVisible();
  await published.last().click();
  await expect(text).toHaveValue("De eerste versie.");
  await expect(editor.getByText("Dit is een oude versie.")).toBeVisible();

  await editor.getByRole("button", { name: "Herstellen" }).click();
  await editor.getByRole("button", { name: "Bevestigen" }).click();
  await expect
    .poll(async () => (await stack.read(`drafts.${id}`))?.explanation)
    .toBe("De eerste versie.");
  await expect(text).toHaveValue("De eerste versie.");
  expect((await stack.read(id))?.explanation).toBe("De tweede versie.");
});
