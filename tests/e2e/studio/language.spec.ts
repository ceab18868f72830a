import { expect, test } from "../../support/studio-stack.ts";

test("a language warning stands beside the sentence and does not stop the editor", async ({
  editor,
  stack,
}) => {
  const id = "article-het-is-niet-jouw-schuld";
  await editor.goto(`/studio/intent/edit/id=${id};type=article/`);
  const text = editor.getByTestId("field-body");
  // The Studio draws the text only once it is in view.
  await text.scrollIntoViewIfNeeded();
  const heading = text.getByText("Wat je kunt voelen");
  const { width, height } = (await heading.boundingBox()) ?? { width: 0, height: 0 };
  // At the end of the line, where the words go: the key End would be undone by the editor's own
  // idea of the cursor, which follows the browser's a moment later.
  await heading.click({ position: { x: width - 1, y: height / 2 } });
  await editor.keyboard.type(" en uw vrienden");

  const warned = text.getByTestId("text-block__text").and(editor.locator("[data-warning]"));
  await expect(warned).toHaveText("Wat je kunt voelen en uw vrienden");
  await editor.getByRole("button", { name: "Validatie" }).click();
  await expect(editor.getByRole("button", { name: "Tekst / Alinea" })).toContainText(
    "Hier staat “uw”. De hele site zegt “je”.",
  );

  await editor.getByRole("button", { name: "Publiceren" }).click();
  await expect
    .poll(async () => JSON.stringify((await stack.read(id))?.body))
    .toContain("en uw vrienden");
});
