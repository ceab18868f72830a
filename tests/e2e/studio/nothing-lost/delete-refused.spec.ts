import { deleteDocument } from "../../../support/delete-document.ts";
import { expect, test } from "./open-text.ts";

test("what another document refers to cannot be deleted, and the Studio says who refers to it", async ({
  editor,
  stack,
}) => {
  const [id, other] = ["organization-gebruikt", "accessPoint-verwijst"];
  await stack.write(
    { create: { _id: id, _type: "organization", name: "Gebruikte organisatie" } },
    {
      create: {
        _id: other,
        _type: "accessPoint",
        name: "Loket dat verwijst",
        organization: { _type: "reference", _ref: id },
      },
    },
  );
  await editor.goto(`/studio/intent/edit/id=${id};type=organization/`);
  await editor.getByRole("button", { name: "Documentacties openen" }).click();
  await editor.getByRole("menuitem", { name: "Verwijderen" }).last().click();
  const dialog = editor.getByRole("dialog");
  await expect(dialog).toContainText("Dit kan nog niet: andere documenten verwijzen ernaar.");
  await expect(dialog.getByRole("button", { name: /erwijder/ })).toHaveCount(0);
  expect(await stack.read(id)).toBeDefined();
  await dialog.getByRole("link", { name: "Loket dat verwijst" }).click();
  await expect(editor.getByRole("textbox", { name: "Naam", exact: true })).toHaveValue(
    "Loket dat verwijst",
  );

  await stack.write({ delete: { id: other } });
  await editor.goto(`/studio/intent/edit/id=${id};type=organization/`);
  await deleteDocument(editor);
  await expect.poll(() => stack.read(id)).toBeUndefined();
});
