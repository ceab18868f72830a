/** What a form says to an editor: help at every field that needs it, short, in tabs with one name. */
import type { FieldGroupDefinition } from "@sanity/types";
import { describe, expect, test } from "vitest";
import { type Form, forms, resolve } from "./agreement/form-fields.ts";
import { groupsOf } from "./fields/groups.ts";

type Words = Form & {
  description?: string;
  readOnly?: boolean;
  groups?: readonly FieldGroupDefinition[];
  group?: string;
};

/** Fields of which the title says it all. */
const SELF_EVIDENT = [
  "address.street",
  "address.city",
  "openingHours.weekly.day",
  "openingHours.exceptions.date",
  "openingHours.exceptions.closed",
  "exampleConversation.lines.speaker",
];
/** More is not read while filling in a form. */
const LONGEST = 130;
/** Two sentences, and an example. */
const MOST_SENTENCES = 3;

const sentences = (text: string) => text.match(/[.?!](?=\s|$)/g)?.length ?? 1;

/** Each field of a form that people fill in, with the form that it stands in. */
function fieldsOf(form: Words, path: string): { path: string; field: Words; form: Words }[] {
  return ((form.fields ?? []) as Words[]).flatMap((field) => {
    const here = `${path}.${field.name}`;
    if (form.readOnly === true || field.readOnly === true) return [];
    const items = (field.of ?? []).flatMap((item) => fieldsOf(item as Words, here));
    return [{ path: here, field, form }, ...fieldsOf({ ...field, name: here }, here), ...items];
  });
}

/** Rules about the words of a field's help. */
function aboutHelp(path: string, help: string | undefined): string[] {
  if (!help) return SELF_EVIDENT.includes(path) ? [] : ["has no help"];
  return [
    help.length > LONGEST && "has too long a help",
    sentences(help) > MOST_SENTENCES && "says too much",
  ].filter((complaint) => complaint !== false);
}

/** Rules about where a field stands in its form. */
function aboutPlace({ group, fieldset }: Words, { groups, fieldsets }: Words): string[] {
  return [
    groups && !groups.some(({ name }) => name === group) && "stands in no tab",
    fieldset && !fieldsets?.some(({ name }) => name === fieldset) && "stands in no fold",
  ].filter((complaint) => typeof complaint === "string");
}

function complaints(all: Iterable<Words>): string[] {
  return [...all].flatMap((form) =>
    fieldsOf(form, String(form.name)).flatMap(({ path, field, form: parent }) => {
      const help = field.description ?? (resolve(field) as Words).description;
      const said = [...aboutHelp(path, help), ...aboutPlace(field, parent)];
      return said.map((complaint) => `${path} ${complaint}`);
    }),
  );
}

const all = [...forms.values()] as Words[];

test("every field that an editor fills in has help, in the right place and short", () => {
  expect(all.flatMap((form) => fieldsOf(form, String(form.name))).length).toBeGreaterThan(250);
  expect(complaints(all)).toEqual([]);
});

test("a tab is called the same in every form, and the tabs have one order", () => {
  const known = groupsOf("text", "access", "where", "place", "origin");
  for (const { name, groups } of all.filter((form) => form.groups)) {
    const titles = known.filter((group) => groups?.some((one) => one.name === group.name));
    expect(
      groups?.map(({ title }) => title),
      name,
    ).toEqual(titles.map(({ title }) => title));
  }
});

describe("what an editor would stumble over is seen", () => {
  const broken = (field: object): Words =>
    ({
      name: "proef",
      type: "document",
      fields: [{ name: "veld", type: "string", ...field }],
    }) as Words;

  test.each<[string, Words, string]>([
    ["no help", broken({}), "proef.veld has no help"],
    ["too long", broken({ description: "a".repeat(131) }), "proef.veld has too long a help"],
    ["too much", broken({ description: "A. B. C. D." }), "proef.veld says too much"],
    [
      "no tab",
      { ...broken({ description: "A." }), groups: groupsOf("text") },
      "proef.veld stands in no tab",
    ],
    ["no fold", broken({ description: "A.", fieldset: "x" }), "proef.veld stands in no fold"],
    [
      "in an item of a list",
      broken({
        description: "A.",
        of: [{ type: "object", fields: [{ name: "in", type: "string" }] }],
      }),
      "proef.veld.in has no help",
    ],
  ])("%s", (_name, form, complaint) => {
    expect(complaints([form])).toEqual([complaint]);
  });

  test("what a machine fills in needs no help", () => {
    expect(complaints([broken({ readOnly: true })])).toEqual([]);
  });
});
