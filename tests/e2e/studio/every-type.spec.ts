import type { Page } from "@playwright/test";
import { formOf } from "../../../content-schema/agreement/form-fields.ts";
import {
  type ContentType,
  contentTypes,
  documentSchemas,
} from "../../../content-schema/documents/parsed.ts";
import {
  type RecordType,
  recordSchemas,
  recordTypes,
} from "../../../content-schema/documents/records.ts";
import { flatten } from "../../../content-schema/fields/validation.ts";
import { parseDocument } from "../../../content-schema/parse.ts";
import { contentQueries } from "../../../content-schema/queries/index.ts";
import { articleTemplates } from "../../../studio/structure/templates.ts";
import { fillForm, type Sample } from "../../support/fill-form.ts";
import { lookForNew } from "../../support/new-document.ts";
import { storedAs } from "../../support/stored-as.ts";
import { samples } from "../../support/studio-samples.ts";
import { expect, type StudioStack, test } from "../../support/studio-stack.ts";

/** What people make no new document of: a machine or a generated list does. */
const notOffered = ["publication", "importRun", "municipality"];

/** The type that a template makes: `article` for `article-youth`. */
const typeOf = (template: string) => template.replace(/-.*/, "");

/** What the Studio calls a new document of a template. */
const titleOf = (template: string) =>
  articleTemplates.find(({ id }) => id === template)?.title ?? formOf(template).title ?? "";

const isContent = (type: string): type is ContentType => type in documentSchemas;

/** Makes a document from the list of new documents. @returns its id */
async function make(page: Page, template: string): Promise<string> {
  const offered = await lookForNew(page, titleOf(template));
  const before = page.url();
  await offered.and(page.getByTestId(`create-new-${template}`)).click();
  await expect(page).not.toHaveURL(before);
  const inForm = /\/structure\/.*?([0-9a-f]{8}-[0-9a-f-]{27})/;
  await expect(page).toHaveURL(inForm);
  const [, id = ""] = inForm.exec(page.url()) ?? [];
  // The form cannot be filled in before it knows that the document is new.
  await expect(page.locator("form[data-read-only]")).toHaveCount(0);
  await page.getByRole("tab", { name: "Alle velden" }).click();
  return id;
}

/** A published document as the build has it: what its query gives, or for a record what is stored. */
async function published(page: Page, { url, read }: StudioStack, type: string, id: string) {
  if (!isContent(type)) return flatten(await read(id));
  const answer = await page.request.get(`${url}/v2025-02-19/data/query/production`, {
    params: { query: `${contentQueries[type].groq}[_id == "${id}"][0]`, perspective: "published" },
  });
  return (await answer.json()).result;
}

/** What the build makes of it: a document, or its problems. */
function parsed(type: string, raw: unknown) {
  if (isContent(type)) return parseDocument(type, raw);
  return { document: recordSchemas[type as RecordType].parse(raw) };
}

async function makeAndPublish(page: Page, stack: StudioStack, template: string, sample: Sample) {
  const type = typeOf(template);
  const form = formOf(type);
  const id = await make(page, template);
  await fillForm({ page, path: "" }, form, sample);
  const publish = page.getByRole("button", { name: "Publiceren" });
  await expect(publish).toBeEnabled();
  await publish.click();
  await expect.poll(() => published(page, stack, type, id)).toBeTruthy();
  const result = parsed(type, await published(page, stack, type, id));
  expect(result).toMatchObject({ document: storedAs(form, sample) });
}

test("every type: an editor makes a document of it, and the build reads it", async ({
  editor,
  stack,
}, testInfo) => {
  // Every form of the Studio in one go: on a busy machine that takes minutes.
  testInfo.setTimeout(900_000);
  const types = new Set([...Object.keys(samples).map(typeOf), ...notOffered]);
  expect([...types].toSorted()).toEqual([...contentTypes, ...recordTypes].toSorted());
  expect(Object.keys(samples)).toEqual(
    expect.arrayContaining(articleTemplates.map(({ id }) => id)),
  );
  await editor.goto("/studio/structure");
  for (const type of notOffered) {
    await test.step(`${type} is not offered`, async () => {
      const offered = await lookForNew(editor, titleOf(type));
      const others = offered.filter({ hasNotText: new RegExp(titleOf(type), "i") });
      await expect(others).toHaveCount(0);
      await expect(editor.getByTestId(`create-new-${type}`)).toHaveCount(0);
    });
  }
  for (const [template, sample] of Object.entries(samples))
    await test.step(template, () => makeAndPublish(editor, stack, template, sample));
});
