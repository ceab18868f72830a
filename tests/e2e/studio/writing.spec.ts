import type { Page } from "@playwright/test";
import { deleteDocument } from "../../support/delete-document.ts";
import { expect, test } from "../../support/studio-stack.ts";

const uitleg = (page: Page) => page.getByRole("textbox", { name: "Uitleg", exact: true });

async function openTerm(page: Page, id: string): Promise<void> {
  await page.goto(`/studio/structure/landelijke-teksten;begrippen;${id}`);
  await expect(uitleg(page)).toBeEditable();
}

test("a new article for young people saves itself and says in Dutch what is missing", async ({
  editor,
}) => {
  await editor.goto("/studio/structure/landelijke-teksten;voor-jongeren");
  const list = editor.getByRole("listbox", { name: "Voor jongeren" });
  await expect(list.getByRole("option", { name: "Het is niet jouw schuld" })).toBeVisible();
  await expect(list.getByRole("option", { name: "Hoe vertellen we het" })).toBeHidden();

  await editor.getByRole("link", { name: "Artikel voor jongeren" }).click();
  await editor.getByRole("textbox", { name: "Titel" }).fill("Mag ik zelf bellen?");
  await expect(editor.getByRole("radio", { name: "Jongeren" })).toBeChecked();
  await expect(list.getByRole("option", { name: "Mag ik zelf bellen?" })).toBeVisible();
  await expect(editor.getByText("Opgeslagen")).toBeVisible();
  await editor.reload();
  await expect(editor.getByRole("textbox", { name: "Titel" })).toHaveValue("Mag ik zelf bellen?");

  await expect(editor.getByRole("button", { name: "Publiceren" })).toBeDisabled();
  await editor.getByRole("button", { name: "Validatie" }).click();
  await expect(editor.getByRole("button", { name: "Samenvatting" })).toContainText(
    "Dit veld is leeg. Vul het in.",
  );

  await editor.getByRole("button", { name: "Documentacties openen" }).click();
  await editor.getByRole("menuitem", { name: "Wijzigingen verwijderen" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Wijzigingen verwijderen" }).click();
  await expect(list.getByRole("option", { name: "Mag ik zelf bellen?" })).toBeHidden();
});

test("a change goes out when it is published, and can be discarded before", async ({
  editor,
  stack,
}) => {
  const id = "term-gezag";
  await openTerm(editor, id);
  const publish = editor.getByRole("button", { name: "Publiceren" });
  await uitleg(editor).fill("Gezag is het recht en de plicht om voor je kind te zorgen.");
  await expect(publish).toBeEnabled();
  const before = await stack.read(id);
  expect(before?.explanation).not.toContain("het recht en de plicht om voor je kind");
  await publish.click();
  await expect(editor.getByText("Het document is gepubliceerd")).toBeVisible();
  await expect
    .poll(async () => (await stack.read(id))?.explanation)
    .toBe("Gezag is het recht en de plicht om voor je kind te zorgen.");
  expect(await stack.read(`drafts.${id}`)).toBeUndefined();

  await uitleg(editor).fill("Dit was niet de bedoeling.");
  await expect
    .poll(async () => (await stack.read(`drafts.${id}`))?.explanation)
    .toBe("Dit was niet de bedoeling.");
  await editor.getByRole("button", { name: "Documentacties openen" }).click();
  await editor.getByRole("menuitem", { name: "Wijzigingen verwijderen" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Wijzigingen verwijderen" }).click();
  await expect(uitleg(editor)).toHaveValue(/het recht en de plicht/);
  await expect.poll(() => stack.read(`drafts.${id}`)).toBeUndefined();
});

test("a document can be taken offline and thrown away", async ({ editor, stack }) => {
  const id = "term-co-ouderschap";
  await openTerm(editor, id);
  // The bar at the bottom says "Gepubliceerd" too, once it knows when.
  await editor.getByTestId("document-header-Gepubliceerd-chip").click();
  await editor.getByRole("button", { name: "Offline halen" }).click();
  await editor.getByRole("dialog").getByRole("button", { name: "Nu offline halen" }).click();
  await expect.poll(() => stack.read(id)).toBeUndefined();
  expect((await stack.read(`drafts.${id}`))?.term).toBe("Co-ouderschap");

  await openTerm(editor, id);
  await deleteDocument(editor);
  await expect.poll(() => stack.read(`drafts.${id}`)).toBeUndefined();
  const list = editor.getByRole("listbox", { name: "Begrippen" });
  await expect(list.getByRole("option", { name: /^Gezag / })).toBeVisible();
  await expect(list.getByRole("option", { name: /^Co-ouderschap/ })).toBeHidden();
});
