import { expect, test } from "../../support/studio-stack.ts";

test("a language warning stands beside the sentence and does not stop the editor", async ({
  editor,
  stack,
}) => {
  const id = "article-met-wie-kan-ik-praten";
  await editor.goto(`/studio/structure/article-youth;${id}`);
  const text = editor.getByTestId("field-body");
  const heading = text.getByText("Zonder toestemming van je ouders");
  await heading.click();
  await editor.keyboard.press("End");
  await editor.keyboard.type(" en uw vrienden");

  const warned = text.getByTestId("text-block__text").and(editor.locator("[data-warning]"));
  await expect(warned).toHaveText("Zonder toestemming van je ouders en uw vrienden");
  await editor.getByRole("button", { name: "Validatie" }).click();
  await expect(editor.getByRole("button", { name: "Tekst / Alinea" })).toContainText(
    "Hier staat “uw”. De hele site zegt “je”.",
  );

  await editor.getByRole("button", { name: "Publiceren" }).click();
  await expect
    .poll(async () => JSON.stringify((await stack.read(id))?.body))
    .toContain("en uw vrienden");
});
