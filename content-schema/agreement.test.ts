/**
 * The faces of a type — form, query, zod — agree: the same fields, of the same kind, with the same
 * choices and the same documents to refer to; and zod takes what TypeGen says that the query gives.
 */
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { compareTypes } from "./agreement/compare-types.ts";
import { type Form, formFields, formOf, forms } from "./agreement/form-fields.ts";
import { queryFields } from "./agreement/query-fields.ts";
import { extract, itemTypeOf } from "./agreement/query-type.ts";
import { zodFields } from "./agreement/zod-fields.ts";
import { contentTypes, documentSchemas } from "./documents/parsed.ts";
import { recordSchemas, recordTypes } from "./documents/records.ts";
import { contentQueries } from "./queries/index.ts";
import { schemaTypes } from "./studio.ts";

const sorted = (fields: string[]) => [...new Set(fields)].toSorted();
const names = (fields: string[]) => fields.map((field) => field.replace(/: .*/, ""));
const types = extract();

describe.each(contentTypes)("%s", (type) => {
  test("the form and the zod schema have the same fields of the same kind", () => {
    expect(sorted(formFields(formOf(type)))).toEqual(sorted(zodFields(documentSchemas[type])));
  });

  test("the query asks for every field of the form", async () => {
    expect(sorted(await queryFields(type))).toEqual(sorted(names(formFields(formOf(type)))));
  });

  test("zod takes what TypeGen says that the query gives", () => {
    const given = itemTypeOf(contentQueries[type].groq, types);
    expect(compareTypes(documentSchemas[type], given, types)).toEqual([]);
  });
});

test.each(recordTypes)("%s: the form and the zod schema have the same fields", (type) => {
  expect(sorted(formFields(formOf(type)))).toEqual(sorted(zodFields(recordSchemas[type])));
});

test("every choice that a form starts with is one that it offers", () => {
  const surplus = [...forms.values()].flatMap(({ name, initialValue, fields }) =>
    Object.entries(typeof initialValue === "object" ? (initialValue ?? {}) : {}).flatMap(
      ([field, value]) => {
        const { options } = fields?.find((one) => one.name === field) ?? {};
        const isOffered =
          options?.list === undefined ||
          options.list.some((item) => (typeof item === "object" ? item.value : item) === value);
        return isOffered ? [] : [`${name}.${field}: ${value}`];
      },
    ),
  );
  expect(surplus).toEqual([]);
});

describe("drift is seen", () => {
  const changed = (field: Partial<Form> & { name: string }): Form => {
    const form = formOf("term");
    const old = form.fields?.find(({ name }) => name === field.name);
    const others = (form.fields ?? []).filter(({ name }) => name !== field.name);
    return { ...form, fields: [...others, { type: "string", ...old, ...field }] };
  };

  test.each<[string, Form, string]>([
    ["a field that only the form has", changed({ name: "nieuw" }), "nieuw: text"],
    ["another kind", changed({ name: "term", type: "number" }), "term: number"],
    ["one for a list", changed({ name: "synonyms", type: "string" }), "synonyms: text"],
    ["a day for a text", changed({ name: "term", type: "date" }), "term: date"],
    [
      "other choices",
      changed({ name: "term", type: "string", options: { list: ["b", { value: "a" }] } }),
      "term: a|b",
    ],
    [
      "another document to refer to",
      changed({ name: "ownerRegion", to: [{ type: "region" }, { type: "phase" }] }),
      "ownerRegion: → phase|region",
    ],
  ])("%s", (_name, form, line) => {
    const fields = sorted(formFields(form));
    expect(fields).toContain(line);
    expect(fields).not.toEqual(sorted(zodFields(documentSchemas.term)));
  });

  test("a field that only the form has is not in the query", async () => {
    const fields = sorted(names(formFields(changed({ name: "nieuw" }))));
    expect(fields).not.toEqual(sorted(await queryFields("term")));
  });

  /** What TypeGen's comparison says about a form of a document with one field. */
  function drift(field: object, groq: string, schema: z.core.$ZodType): string[] {
    const form = { name: "proef", type: "document", fields: [{ name: "veld", ...field }] };
    const all = extract([...schemaTypes, form]);
    return compareTypes(schema, itemTypeOf(`*[_type == "proef"]{${groq}}`, all), all);
  }
  const object = (veld: z.core.$ZodType) => z.object({ veld });
  const refs = { type: "array", of: [{ type: "reference", to: [{ type: "term" }] }] };
  const blocks = { type: "array", of: [{ type: "callout" }, { type: "steps" }] };
  const list = { type: "string", options: { list: ["a", "b"] } };
  const callout = z.array(z.discriminatedUnion("_type", [z.object({ _type: z.literal("x") })]));

  test.each<[string, string[], string[]]>([
    ["what agrees", drift({ type: "string" }, "veld", object(z.string().optional())), []],
    ["a choice", drift(list, "veld", object(z.enum(["a", "b"]).default("a"))), []],
    [
      "another kind",
      drift({ type: "number" }, "veld", object(z.string())),
      ["veld: the query gives number, zod takes string"],
    ],
    [
      "a choice too many and one too few",
      drift(list, "veld", object(z.enum(["a", "c"]))),
      ["veld: the query gives “b”, zod does not take it", "veld: zod takes “c”, no form offers it"],
    ],
    [
      "a free text for a choice",
      drift({ type: "string" }, "veld", object(z.enum(["a"]))),
      [
        "veld: the query gives “any string”, zod does not take it",
        "veld: zod takes “a”, no form offers it",
      ],
    ],
    [
      "one for a list",
      drift({ type: "string" }, "veld", object(z.array(z.string()))),
      ["veld: the query gives string, zod takes array"],
    ],
    [
      "a reference that the query does not flatten",
      drift(refs, "veld", object(z.array(z.string()))),
      ["veld[]: the query gives object, zod takes string"],
    ],
    ["a flat reference", drift(refs, `"veld": veld[]._ref`, object(z.array(z.string()))), []],
    [
      "a field that no form has",
      drift(list, "veld2", z.object({ veld2: z.string() })),
      ["veld2: the query gives nothing, no form has this field"],
    ],
    [
      "a field that the query forgets",
      drift(list, "_id", z.object({ _id: z.string(), veld: z.string() })),
      ["veld: zod reads it, the query does not give it"],
    ],
    [
      "a field that zod forgets",
      drift(list, "_id, veld", z.object({ _id: z.string() })),
      ["veld: the query gives it, zod does not know it"],
    ],
    [
      "a block that zod forgets",
      drift(blocks, "veld[]{_type}", object(callout)),
      [
        "veld[]: the query gives callout, zod has no such block",
        "veld[]: the query gives steps, zod has no such block",
      ],
    ],
    [
      "a type of zod that the comparison does not know",
      drift(list, "veld", object(z.bigint())),
      ["veld: zod's bigint is not compared; teach compare-types.ts about it"],
    ],
  ])("%s", (_name, found, expected) => {
    expect(found).toEqual(expected);
  });
});
