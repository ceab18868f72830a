import { expect, test } from "../../support/studio-stack.ts";

/** A PNG of one grey pixel. */
const PIXEL = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==",
  "base64",
);

test("an image goes into a text, and must be described before it can go out", async ({
  editor,
  stack,
}) => {
  const id = "article-er-is-veel-ruzie-thuis";
  await editor.goto(`/studio/intent/edit/id=${id};type=article/`);
  const text = editor.getByTestId("field-body");
  // Without the lists there is room for every button of the toolbar.
  await editor.getByRole("button", { name: "Ga naar focusmodus" }).click();
  // The Studio draws the text only once it is in view.
  await text.scrollIntoViewIfNeeded();
  await text.getByText("Waarom ouders ruzie maken").click();
  await text.getByRole("button", { name: "Editor uitbreiden" }).click();
  await editor.getByRole("button", { name: "Voeg Afbeelding in (blok)" }).click();

  const dialog = editor.getByRole("dialog");
  await dialog
    .locator("input[type=file]")
    .setInputFiles({ name: "grijs.png", mimeType: "image/png", buffer: PIXEL });
  const image = dialog.locator("img[src*='/images/lake/production/']");
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBe(1);

  const publish = editor.getByRole("button", { name: "Publiceren" });
  await editor.getByRole("button", { name: "Validatie" }).click();
  await expect(editor.getByRole("button", { name: "Beschrijving" })).toContainText("leeg");
  await expect(publish).toBeDisabled();
  await dialog.getByRole("textbox", { name: "Beschrijving" }).fill("Een grijs vlak.");
  await expect(publish).toBeEnabled();
  await publish.click();
  await expect
    .poll(async () => (await stack.read(id))?.body)
    .toContainEqual(
      expect.objectContaining({
        _type: "captionedImage",
        alt: "Een grijs vlak.",
        asset: {
          _type: "reference",
          _ref: expect.stringMatching(/^image-[0-9a-f]{40}-1x1-png$/),
        },
      }),
    );
});
