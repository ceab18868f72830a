// @vitest-environment jsdom
import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { withPaste } from "./with-paste.ts";

type Definition = {
  name?: string;
  of?: { type: string }[];
  components?: { portableText?: { plugins?: unknown } };
};

/** Every text editor in the definitions, however deep. */
function texts(value: unknown): Definition[] {
  if (Array.isArray(value)) return value.flatMap(texts);
  if (typeof value !== "object" || value === null) return [];
  const { of } = value as Definition;
  const isText = Array.isArray(of) && of.some(({ type }) => type === "block");
  return [...(isText ? [value as Definition] : []), ...Object.values(value).flatMap(texts)];
}

test("every text editor cleans what is pasted", () => {
  const bare = (types: unknown) =>
    texts(types).filter(({ components }) => components?.portableText?.plugins === undefined);
  expect(
    bare(schemaTypes)
      .map(({ name }) => name)
      .toSorted(),
  ).toEqual(["body", "body", "cells", "richText"]);
  expect(bare(withPaste(schemaTypes))).toEqual([]);
  expect(texts(withPaste(schemaTypes))).toHaveLength(4);
});
