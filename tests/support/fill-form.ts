import type { Locator, Page } from "@playwright/test";
import { type Form, resolve } from "../../content-schema/agreement/form-fields.ts";
import { fillRichText, type Piece } from "./fill-rich-text.ts";
import { expect } from "./studio-stack.ts";

/**
 * What an editor fills in, per field. What a value means depends on the field: a stored value for a
 * choice or a switch, the words to look for in a reference, `true` for "make the slug from the
 * title", the items of a list in their order, pieces for a rich text.
 */
export type Sample = { readonly [field: string]: Value };
type Value = string | number | boolean | Sample | readonly (string | Sample | Piece)[];

/** Where in the page a form stands: the document's own, or the dialog of an item. */
export interface Place {
  page: Page;
  /** Path of the object of which this is the form, with a dot behind it; empty for the document. */
  path: string;
}

/**
 * Fills in a form with clicks and keys, in the order of the sample.
 * @param form the Studio's form of the document or object
 * @throws when the form has no such field, or a field cannot be found by its label
 */
export async function fillForm(place: Place, form: Form, sample: Sample): Promise<void> {
  for (const [name, value] of Object.entries(sample)) {
    const field = form.fields?.find((one) => one.name === name);
    if (field === undefined) throw new Error(`The form of ${form.name} has no field ${name}.`);
    if (field.fieldset !== undefined) await openFold(place, form, field);
    await fillField(place, field, value);
  }
}

/** Opens the fold of rarely used fields in which a field stands, unless it is open. */
async function openFold(place: Place, form: Form, field: Form): Promise<void> {
  if (await boxOf(place, field).isVisible()) return;
  const fold = form.fieldsets?.find(({ name }) => name === field.fieldset);
  await place.page.getByRole("button", { name: fold?.title ?? "", exact: true }).click();
}

/** The box around a field, with its label; references and switches have none. */
const boxOf = ({ page, path }: Place, field: Form) =>
  page.getByTestId(`field-${path}${field.name}`);

async function fillField(place: Place, field: Form, value: Value): Promise<void> {
  const box = boxOf(place, field);
  const title = field.title ?? "";
  const called = { name: title, exact: true };
  const own = place.page.locator(`[id='${place.path}${field.name}']`);
  switch (resolve(field).type) {
    case "string":
      if (field.options?.list) await box.getByLabel(titleOf(field, value), { exact: true }).click();
      else if (field.type === "dialogTarget")
        await place.page
          .getByRole("combobox", called)
          .and(own)
          .selectOption({ label: String(value) });
      else await place.page.getByRole("textbox", called).and(own).fill(String(value));
      return;
    case "text":
    case "url":
      return place.page.getByRole("textbox", called).and(own).fill(String(value));
    case "date":
      await place.page.getByRole("textbox", called).and(own).fill(String(value));
      // A day counts when the editor goes on.
      return own.press("Tab");
    case "number":
      // As it is written in Dutch.
      return place.page.getByRole("textbox", called).and(own).fill(String(value).replace(".", ","));
    case "boolean":
      return place.page
        .getByLabel(title, { exact: true })
        .and(own)
        .setChecked(value === true);
    case "slug":
      await box.getByRole("button", { name: "Genereren" }).click();
      return expect(box.getByRole("textbox")).not.toHaveValue("");
    case "reference":
      return pick(place, place.page.getByRole("combobox", called).and(own), String(value));
    case "array":
      return fillList(place, field, value as readonly (string | Sample | Piece)[]);
    default:
      return fillForm(
        { ...place, path: `${place.path}${field.name}.` },
        resolve(field),
        value as Sample,
      );
  }
}

/** The words beside a choice. */
function titleOf(field: Form, value: unknown): string {
  const items = (field.options?.list ?? []).filter((item) => typeof item === "object");
  return items.find((item) => item.value === value)?.title ?? `no choice ${String(value)}`;
}

/** Looks for a document by its words and takes the first that the list offers. */
async function pick({ page }: Place, box: Locator, words: string): Promise<void> {
  await box.fill(words);
  const list = page.locator(`[id='${await box.getAttribute("id")}-listbox']`);
  await list.getByRole("option", { name: words }).first().click();
  await expect(box).toBeHidden();
}

type Item = string | Sample | Piece;

async function fillList(place: Place, field: Form, items: readonly Item[]): Promise<void> {
  const form = resolve(field);
  if (form.of?.some(({ type }) => type === "block")) {
    const at = { ...place, path: `${place.path}${field.name}` };
    return fillRichText(at, form, items as readonly Piece[]);
  }
  const box = boxOf(place, field);
  for (const [index, item] of items.entries()) {
    if (field.options?.list) await box.getByLabel(titleOf(field, item), { exact: true }).click();
    else if (field.options?.layout === "tags") await addTag(box, String(item));
    else await addItem(place, field, item, index);
  }
}

async function addTag(box: Locator, word: string): Promise<void> {
  await box.getByRole("textbox").fill(word);
  await box.getByRole("textbox").press("Enter");
}

/** Adds an item below the others, in its line or in its dialog. */
async function addItem(place: Place, field: Form, item: Item, index: number): Promise<void> {
  const box = boxOf(place, field);
  const [kind = field] = resolve(field).of ?? [];
  await box.getByRole("button", { name: "Voeg item toe" }).last().click();
  if (kind.type === "string" || kind.type === "date") {
    await box.getByRole("textbox").nth(index).fill(String(item));
    // A day counts when the editor goes on.
    await box.getByRole("textbox").nth(index).press("Tab");
  } else if (kind.type === "reference") await pick(place, box.getByRole("combobox"), String(item));
  else {
    const list = { ...place, path: `${place.path}${field.name}` };
    await fillInDialog(list, resolve(kind), item as Sample);
  }
}

/**
 * Fills in the dialog of an item, or the small window of something in a line of text, and closes it
 * again.
 * @param list where the item was added; `path` is that of the list itself
 */
export async function fillInDialog(
  { page, path: list }: Place,
  form: Form,
  sample: Sample,
): Promise<void> {
  const [first = ""] = (form.fields ?? []).map(({ name }) => name ?? "");
  const start = `field-actions-menu-${list}[`;
  const opened = page.locator(`[data-testid^='${start}'][data-testid$='].${first}']`);
  const id = (await opened.getAttribute("data-testid")) ?? "";
  const path = id.slice("field-actions-menu-".length, -first.length);
  await fillForm({ page, path }, form, sample);
  const header = page.locator("[data-ui='DialogHeader']").last();
  const close = header.getByRole("button", { name: "Sluiten" });
  // In a dialog from its button, because Escape in a text of more lines stays in that text.
  if (await close.isVisible()) await close.press("Escape");
  else await page.keyboard.press("Escape");
  await expect(page.getByTestId(id)).toBeHidden();
}
