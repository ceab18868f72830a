import { schemaTypes } from "@digiplein/content-schema/studio";
import { expect, test } from "vitest";
import { sections } from "./lists.ts";

const listed = sections.flatMap(({ lists }) => lists.map(({ type }) => type));

test("every document type has one place on the desk", () => {
  const documents = schemaTypes.filter(({ type }) => type === "document").map(({ name }) => name);
  expect(documents.length).toBeGreaterThan(20);
  expect(listed.toSorted()).toEqual(documents.toSorted());
});

test("a list is ordered by a field that its documents have", () => {
  const names = (type: string) => {
    const form = schemaTypes.find(({ name }) => name === type);
    return form && "fields" in form ? form.fields?.map(({ name }) => name) : undefined;
  };
  for (const { type, orderBy } of sections.flatMap(({ lists }) => lists)) {
    if (orderBy !== "_updatedAt") expect(names(type), type).toContain(orderBy);
  }
});
