/** The three faces of a document type — form, query, zod — name the same fields. */
import { evaluate, parse } from "groq-js";
import { describe, expect, test } from "vitest";
import type * as z from "zod";
import { type ContentType, contentTypes, documentSchemas } from "./documents/parsed.ts";
import { publicationSchema } from "./documents/publication/parsed.ts";
import { examples } from "./fixtures/documents.ts";
import { contentQueries } from "./queries/index.ts";
import { schemaTypes } from "./studio.ts";

/** What of a form the comparison looks at. */
type Form = {
  name?: string | undefined;
  type: string;
  fields?: readonly Form[] | undefined;
  of?: readonly Form[] | undefined;
  marks?: { annotations?: readonly Form[] } | undefined;
};

const forms = new Map((schemaTypes as unknown as Form[]).map((form) => [form.name, form]));

/** A form by its own name, or the named form it stands for. */
const resolve = (form: Form): Form => forms.get(form.type) ?? form;

/** What Sanity itself adds to objects and blocks. */
const OF_SANITY = new Set([
  "_id",
  "_type",
  "_key",
  "asset",
  "children",
  "level",
  "listItem",
  "style",
]);

/** Every field of a form as a path: `contact.phone`, `body[callout].tone`. */
function formPaths(form: Form, path = ""): string[] {
  const { fields, of, marks } = resolve(form);
  const inner = (fields ?? []).flatMap((field) => {
    const here = path === "" ? String(field.name) : `${path}.${field.name}`;
    return [here, ...formPaths(field, here)];
  });
  const items = (of ?? []).flatMap((item) => {
    if (item.type === "reference" || item.type === "string") return [];
    return formPaths(item, `${path}[${item.name ?? item.type}]`);
  });
  const annotations = (marks?.annotations ?? []).flatMap((item) =>
    formPaths(item, `${path}.markDefs[${item.type}]`),
  );
  return [...inner, ...items, ...annotations];
}

/** The same paths in a zod schema. */
function schemaPaths(schema: z.core.$ZodType, path = ""): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "optional":
    case "default":
      return schemaPaths(def.innerType, path);
    case "object":
      return Object.entries(def.shape).flatMap(([name, field]) => {
        if (OF_SANITY.has(name)) return [];
        const here = path === "" ? name : `${path}.${name}`;
        return name === "markDefs" ? schemaPaths(field, here) : [here, ...schemaPaths(field, here)];
      });
    case "array":
      return itemPaths(def.element, path);
    default:
      return [];
  }
}

/** Items carry their `_type` in the path, as the form names them. */
function itemPaths(element: z.core.$ZodType, path: string): string[] {
  const { def } = (element as z.core.$ZodTypes)._zod;
  if (def.type === "union") return def.options.flatMap((option) => itemPaths(option, path));
  if (def.type !== "object") return [];
  const literal = (def.shape._type as z.core.$ZodTypes | undefined)?._zod.def;
  const name = literal?.type === "literal" ? String(literal.values[0]) : "object";
  return schemaPaths(element, `${path}[${name}]`);
}

/** Fields that a query asks for and a form has, with a value in the example. */
async function queryPaths(type: ContentType): Promise<string[]> {
  const { groq, params } = contentQueries[type];
  const value = await evaluate(parse(groq), { dataset: [examples[type]], params });
  const [document] = await value.get();
  return valuePaths(document);
}

function valuePaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) {
    return value.flatMap((item) =>
      typeof item === "object" && item !== null
        ? valuePaths(item, `${path}[${Reflect.get(item, "_type") ?? "object"}]`)
        : [],
    );
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, field]) => {
    if (OF_SANITY.has(name) || field === null) return [];
    const here = path === "" ? name : `${path}.${name}`;
    return name === "markDefs" ? valuePaths(field, here) : [here, ...valuePaths(field, here)];
  });
}

const sorted = (paths: string[]) => [...new Set(paths)].toSorted();

describe.each(contentTypes)("%s", (type) => {
  const form = forms.get(type) ?? { type };

  test("the form and the zod schema have the same fields", () => {
    expect(sorted(formPaths(form))).toEqual(sorted(schemaPaths(documentSchemas[type])));
  });

  test("the query asks for every field of the form", async () => {
    expect(sorted(await queryPaths(type))).toEqual(sorted(formPaths(form)));
  });
});

test("the publication's form and schema have the same fields", () => {
  const form = forms.get("publication") ?? { type: "publication" };
  expect(sorted(formPaths(form))).toEqual(sorted(schemaPaths(publicationSchema)));
});

test("a field that one of the three forgets is seen", async () => {
  const form = forms.get("term") ?? { type: "term" };
  const extra = { ...form, fields: [...(form.fields ?? []), { name: "nieuw", type: "string" }] };
  // Resolving by type would find the form without the new field.
  const withExtra = formPaths({ ...extra, type: "document" });
  expect(withExtra).toContain("nieuw");
  expect(sorted(withExtra)).not.toEqual(sorted(schemaPaths(documentSchemas.term)));
  expect(sorted(withExtra)).not.toEqual(sorted(await queryPaths("term")));
});
