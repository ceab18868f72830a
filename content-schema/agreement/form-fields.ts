import type { SchemaTypeDefinition } from "@sanity/types";
import { schemaTypes } from "../studio.ts";
import { ofSanity } from "./of-sanity.ts";

/** What of a form its readers look at: the comparison, and whoever fills it in. */
export type Form = {
  name?: string | undefined;
  title?: string | undefined;
  type: string;
  fields?: readonly Form[] | undefined;
  of?: readonly Form[] | undefined;
  to?: readonly { type: string }[] | undefined;
  options?:
    | { list?: readonly (string | { value: unknown; title?: string })[]; layout?: string }
    | undefined;
  marks?: { annotations?: readonly Form[] } | undefined;
  initialValue?: unknown;
  /** Name of the fold in which a field stands. */
  fieldset?: string;
  fieldsets?: readonly { name: string; title?: string }[];
};

/** Sanity's definitions as the comparison reads them: a union of dozens of types, with one shape. */
const asForms = (types: readonly SchemaTypeDefinition[]) => types as unknown as Form[];

/** Every form by its name. */
export const forms = new Map(asForms(schemaTypes).map((form) => [String(form.name), form]));

/** A form by its own name, or the named form that it stands for. */
export const resolve = (form: Form): Form => forms.get(form.type) ?? form;

/** The form of a type. @throws Error when the Studio has none */
export function formOf(type: string): Form {
  const form = forms.get(type);
  if (form === undefined) throw new Error(`There is no form for ${type} in schemaTypes.`);
  return form;
}

/**
 * Every field of a form with its kind: `contact.phone: text`, `body[callout].tone: info|tip`.
 * @param form a form of the Studio
 */
export function formFields(form: Form, path = ""): string[] {
  const { type, fields, of, marks } = resolve(form);
  // What a block of text is made `of` stands between its words.
  const list = type === "block" ? `${path}.children` : path;
  const inner = (fields ?? [])
    .filter(({ name }) => !ofSanity.has(String(name)))
    .flatMap((field) => {
      const here = path === "" ? String(field.name) : `${path}.${field.name}`;
      return [`${here}: ${kindOf(field)}`, ...formFields(field, here)];
    });
  const items = (of ?? []).flatMap((item) =>
    item.type === "reference" || item.type === "string"
      ? []
      : formFields(item, `${list}[${item.name ?? item.type}]`),
  );
  const annotations = (marks?.annotations ?? []).flatMap((item) =>
    formFields(item, `${path}.markDefs[${item.type}]`),
  );
  return [...inner, ...items, ...annotations];
}

/** The kind of a field, in the words that zod-fields.ts uses too. */
function kindOf(field: Form): string {
  const { type, of, to } = resolve(field);
  const choices = field.options?.list?.map((item) =>
    String(typeof item === "object" ? item.value : item),
  );
  switch (type) {
    case "array":
      return `list of ${choices?.toSorted().join("|") ?? [...new Set((of ?? []).map(kindOf))].join(" or ")}`;
    case "reference":
      return `→ ${(to ?? [])
        .map((target) => target.type)
        .toSorted()
        .join("|")}`;
    case "string":
    case "text":
    case "url":
    case "email":
    case "slug":
      return choices?.toSorted().join("|") ?? "text";
    case "number":
    case "boolean":
    case "date":
    case "datetime":
      return type;
    default:
      return "object";
  }
}
