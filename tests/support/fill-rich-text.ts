import type { Locator, Page } from "@playwright/test";
import { type Form, resolve } from "../../content-schema/agreement/form-fields.ts";
import { fillInDialog, type Place, type Sample } from "./fill-form.ts";
import { expect } from "./studio-stack.ts";

/**
 * What an editor writes one after the other: a paragraph, a heading, a paragraph that ends with
 * something between the words, or a block. `insert` is the name of its type.
 */
export type Piece = string | { style: string; text: string } | Insertion;
type Insertion = { text?: string; insert: string; sample: Sample };

const NORMAL = "Gewone tekst";

/** Puts the cursor at the end of the text. */
async function goToEnd(page: Page, field: Locator): Promise<void> {
  await field.getByTestId("text-block").last().click();
  await page.keyboard.press("End");
}

/** Makes the last line a heading, or a plain line again. */
async function choose(page: Page, field: Locator, style: string): Promise<void> {
  await field.getByTestId("block-style-select").getByRole("button").click();
  const choice = page.getByRole("menuitem", { name: style });
  await choice.click();
  await expect(choice).toBeHidden();
  // The menu keeps the focus.
  await goToEnd(page, field);
}

/** Inserts a block, or something between the words, with the toolbar, and fills it in. */
async function insert(place: Place, field: Locator, form: Form, piece: Insertion): Promise<void> {
  const { page } = place;
  const inline = form.of?.find(({ type }) => type === "block")?.of ?? [];
  const where = inline.some(({ type }) => type === piece.insert) ? "inline" : "blok";
  const kind = resolve({ type: piece.insert });
  const words = `Voeg ${kind.title} in (${where})`;
  const button = field.getByRole("button", { name: words });
  // What has no room in the toolbar is behind its last button.
  if (!(await button.isVisible())) await field.getByTestId("insert-menu-button").click();
  await button.or(page.getByRole("menuitem", { name: words })).click();
  await fillInDialog(place, kind, piece.sample);
}

/**
 * Writes a rich text with the keyboard and the toolbar.
 * @param place where the field is; `path` is that of the field itself
 * @param form the form of the rich text
 * @param pieces what to write; blocks come last
 */
export async function fillRichText(
  place: Place,
  form: Form,
  pieces: readonly Piece[],
): Promise<void> {
  const { page, path } = place;
  const field = page.getByTestId(`field-${path}`);
  await field.getByRole("textbox").click();
  let style = NORMAL;
  for (const [index, given] of pieces.entries()) {
    const piece = typeof given === "string" ? { text: given } : given;
    const next = "style" in piece ? piece.style : NORMAL;
    if (piece.text === undefined) await goToEnd(page, field);
    else if (index > 0) await page.keyboard.press("Enter");
    await page.keyboard.type(piece.text ?? "");
    if (next !== style) await choose(page, field, next);
    if ("insert" in piece) await insert(place, field, form, piece);
    style = next;
  }
}
