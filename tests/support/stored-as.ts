import { expect } from "@playwright/test";
import { type Form, resolve } from "../../content-schema/agreement/form-fields.ts";
import type { Sample } from "./fill-form.ts";

/**
 * What the build must read of what an editor filled in, for `toMatchObject`. References and slugs
 * are texts that only the Studio knows.
 * @param form the form that was filled in
 * @param sample what was filled in
 */
export function storedAs(form: Form, sample: Sample): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(sample).map(([name, value]) => {
      const field = form.fields?.find((one) => one.name === name);
      return [name, field === undefined ? value : stored(field, value)];
    }),
  );
}

function stored(field: Form, value: unknown): unknown {
  const form = resolve(field);
  const [item] = form.of ?? [];
  if (["slug", "reference", "dialogTarget"].includes(field.type)) return expect.any(String);
  if (form.of?.some(({ type }) => type === "block"))
    return expect.arrayContaining([expect.objectContaining({ _key: expect.any(String) })]);
  if (Array.isArray(value) && item !== undefined) return value.map((one) => stored(item, one));
  return typeof value === "object" && value !== null ? storedAs(form, value as Sample) : value;
}
