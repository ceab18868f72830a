import { expect, test } from "./open-text.ts";

// The refusal itself.
test.use({ expectedNoise: /status of 409/ });

test("what another document refers to is not deleted, and the Studio says who refers to it", async ({
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
  await expect(dialog).toContainText("1 document verwijst naar “Gebruikte organisatie”");
  await expect(dialog).toContainText("Loket dat verwijst");
  await dialog.getByRole("button", { name: /erwijder/ }).click();
  await expect(editor.getByText("verwijzen", { exact: false }).last()).toBeVisible();
  expect(await stack.read(id)).toBeDefined();
});
