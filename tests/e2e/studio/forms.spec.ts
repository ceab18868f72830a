/** The forms as an editor fills them in. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "../../support/studio-stack.ts";

const WORD = readFileSync(
  join(import.meta.dirname, "../../../studio/paste/fixtures/word.txt"),
  "utf8",
);

test("a form asks only for what applies, and makes on the spot what it refers to", async ({
  editor,
}) => {
  await editor.goto("/studio/intent/create/template=service;type=service/");
  await editor
    .getByRole("textbox", { name: "Naam", exact: true })
    .fill("Voorbeeld: eten met buren");
  await editor.getByRole("tab", { name: "Alle velden" }).click();
  await expect(editor.getByTestId("field-coverage.municipalities")).toBeVisible();
  const regions = editor.getByTestId("field-coverage.regions");
  await expect(regions).toBeHidden();
  await editor.getByTestId("field-coverage.scope").getByLabel("Een of meer regio's").click();
  await expect(regions).toBeVisible();
  await expect(editor.getByTestId("field-coverage.municipalities")).toBeHidden();

  await editor.getByRole("button", { name: "Maak nieuw" }).first().click();
  await expect(editor.getByRole("heading", { name: "Nieuw: Organisatie" })).toBeVisible();
});

// What Sanity says of every paste that has plain text too.
test.use({ expectedNoise: /Clipboard contains both text and HTML/ });

test("a text from Word comes in clean, and says that the image did not", async ({
  editor,
  stack,
}) => {
  const id = "article-met-wie-kan-ik-praten";
  await editor.goto(`/studio/intent/edit/id=${id};type=article/`);
  const text = editor.getByTestId("field-body").getByRole("textbox");
  await text.click();
  await editor.keyboard.press("Control+A");
  await text.evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/html", html);
    clipboardData.setData("text/plain", "Wat de groep doet");
    box.dispatchEvent(
      new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }),
    );
  }, WORD);

  await expect(editor.getByText("De afbeelding is niet meegekomen")).toBeVisible();
  await expect(text).toContainText("Klein kopje");
  await expect
    .poll(async () => {
      const body = (await stack.read(`drafts.${id}`))?.body;
      return (body as { style: string; listItem?: string }[] | undefined)?.map(
        ({ style, listItem }) => listItem ?? style,
      );
    })
    .toEqual([
      "h2",
      "h2",
      "normal",
      "bullet",
      "bullet",
      "normal",
      "normal",
      "normal",
      "normal",
      "normal",
      "h3",
    ]);
});
