import type { Publication } from "@digiplein/content-schema/site";
import { lookForNew } from "../../support/new-document.ts";
import { expect, test } from "../../support/studio-stack.ts";

const national: Publication = {
  _id: "publication.landelijk",
  _type: "publication",
  region: "landelijk",
  siteUrl: "http://localhost:4999",
  state: "live",
  since: "2026-01-05T13:32:00Z",
};

test("the Studio shows live how publishing stands, and opens the document that is wrong", async ({
  editor,
  stack,
}) => {
  await editor.goto("/studio/structure/landelijke-teksten;begrippen");
  const strip = editor.getByRole("region", { name: "Publicatie" });
  await expect(strip).toContainText("Nog niet gepubliceerd");

  const { since: _notYet, ...first } = national;
  await stack.write({ createOrReplace: { ...first, state: "building" } });
  await expect(strip.getByRole("status")).toHaveText("Landelijk Wordt gebouwd …");

  await stack.write({ createOrReplace: national });
  await expect(strip.getByRole("status")).toHaveText("Landelijk Live sinds 5 januari 14:32");
  await expect(strip.getByRole("link", { name: "Bekijk de site" })).toHaveAttribute(
    "href",
    "http://localhost:4999",
  );

  const problem = {
    _key: "a1",
    documentId: "term-convenant",
    documentType: "term",
    title: "Convenant",
    field: "sources[0] › url",
    message: "Dit adres is niet veilig.",
    fix: "Begin met https://.",
  };
  await stack.write({
    createOrReplace: {
      ...national,
      state: "failed",
      message: "Er is 1 fout in de inhoud.",
      problems: [problem],
    },
  });
  await expect(strip.getByRole("status")).toHaveText(
    "Landelijk Niet gelukt: Er is 1 fout in de inhoud. De versie van 5 januari 14:32 blijft live.",
  );
  await expect(strip.getByRole("listitem")).toContainText(
    "sources[0] › urlDit adres is niet veilig. Begin met https://.",
  );
  await strip.getByRole("link", { name: "Convenant" }).click();
  await expect(editor.getByRole("textbox", { name: "Begrip" })).toHaveValue(/convenant/i);

  await stack.write({ createOrReplace: national });
  await editor.getByRole("button", { name: "Documentacties openen" }).click();
  await expect(editor.getByRole("menuitem", { name: "Bekijk op de site" })).toBeVisible();
  await stack.write({ delete: { id: national._id } });
});

test("what a machine writes, people can look at only", async ({ editor, stack }) => {
  await stack.write({ createOrReplace: national });
  await editor.goto("/studio/intent/edit/id=publication.landelijk;type=publication/");
  await expect(editor.getByRole("textbox", { name: "Site", exact: true })).toBeVisible();
  await expect(editor.getByRole("textbox", { name: "Site", exact: true })).not.toBeEditable();
  await expect(editor.getByRole("button", { name: "Publiceren" })).toBeHidden();
  await lookForNew(editor, "Aanbod");
  await expect(editor.getByTestId("create-new-service")).toBeVisible();
  await lookForNew(editor, "Publicatie");
  await expect(editor.getByTestId("create-new-service")).toBeHidden();
  await expect(editor.getByTestId("create-new-publication")).toHaveCount(0);
  await stack.write({ delete: { id: national._id } });
});
