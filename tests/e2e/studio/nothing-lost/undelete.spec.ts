import { expect, openText, test } from "./open-text.ts";

test("a deleted document comes back from its address", async ({ editor, stack }) => {
  const id = "term-weggegooid";
  const explanation = "Dit begrip is per ongeluk weggegooid.";
  await stack.write({ create: { _id: id, _type: "term", term: "weggegooid", explanation } });
  await stack.write({ delete: { id } });
  await editor.goto(`/studio/intent/edit/id=${id};type=term/`);
  await expect(editor.getByText("Dit document is verwijderd.")).toBeVisible();
  await editor.getByRole("button", { name: "Herstel meest recente versie" }).click();
  await expect.poll(async () => (await stack.read(`drafts.${id}`))?.explanation).toBe(explanation);
  await expect(await openText(editor, id)).toHaveValue(explanation);
});
